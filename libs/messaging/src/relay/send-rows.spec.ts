import { describe, expect, it } from '@jest/globals';
import type { OutboxRow } from '../outbox/outbox-row.js';
import type { EventText } from '../port.js';
import { sendRows } from './send-rows.js';

const row = (topic: string, subject: string, sequence: number): OutboxRow => {
  const name = `${subject}${sequence}`;
  return { _id: name, topic, subject, json: name };
};
const rows = [row('t', 'a', 1), row('t', 'a', 2), row('t', 'b', 1), row('u', 'c', 1)];
const ids = (some: readonly OutboxRow[]): string[] => some.map(({ _id }) => _id);

describe('sending rows', () => {
  const send = async (refuses: (batch: readonly EventText[]) => boolean) => {
    const batches: string[][] = [];
    const refused: string[] = [];
    const log = {
      append: async (_topic: string, batch: readonly EventText[]) => {
        if (refuses(batch)) throw new RangeError('refused');
        batches.push(batch.map(({ json }) => json));
      },
    };
    const report = { taken: () => undefined, refused: (subjects: readonly string[]) => void refused.push(...subjects) };
    return { sent: await sendRows(log, rows, report), batches, refused };
  };

  it('appends one batch a topic, in the order given', async () => {
    const { sent, batches } = await send(() => false);
    expect(batches).toEqual([['a1', 'a2', 'b1'], ['c1']]);
    expect(ids(sent)).toEqual(['a1', 'a2', 'b1', 'c1']);
  });

  it('leaves out the subject that the log refuses, whole', async () => {
    const { sent, refused } = await send((batch) => batch.some(({ json }) => json === 'a2'));
    expect(ids(sent)).toEqual(['b1', 'c1']);
    expect(refused).toEqual(['a']);
  });

  it('throws when the log takes nothing', async () => {
    await expect(send(() => true)).rejects.toThrow('refused');
  });

  it('lets a topic that is away hold up no other', async () => {
    const { sent, refused } = await send((batch) => batch[0]?.subject !== 'c');
    expect(ids(sent)).toEqual(['c1']);
    expect(refused).toEqual(['a', 'b']);
  });
});
