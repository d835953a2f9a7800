import { beforeEach, describe, expect, it } from '@jest/globals';
import type { OutboxRow } from '../outbox/outbox-row.js';
import type { EventText, MayWrite } from '../port.js';
import { LeaseLost } from './lease-lost.js';
import { sendRows } from './send-rows.js';

const row = (topic: string, subject: string, sequence: number): OutboxRow => {
  const name = `${subject}${sequence}`;
  return { _id: name, topic, subject, json: name };
};
const rows = [row('t', 'a', 1), row('t', 'a', 2), row('t', 'b', 1), row('u', 'c', 1)];
const ids = (some: readonly OutboxRow[]): string[] => some.map(({ _id }) => _id);

describe('sending rows', () => {
  let lease: AbortController;
  let asked: number;
  beforeEach(() => {
    [lease, asked] = [new AbortController(), 0];
  });

  const send = async (refuses: (batch: readonly EventText[]) => boolean, mayWrite = () => Promise.resolve()) => {
    const batches: string[][] = [];
    const refused: string[] = [];
    const log = {
      append: async (_topic: string, batch: readonly EventText[], may?: MayWrite) => {
        asked += 1;
        await may?.();
        if (refuses(batch)) throw new RangeError('refused');
        batches.push(batch.map(({ json }) => json));
      },
    };
    const report = {
      taken: () => undefined,
      refused: (some: readonly OutboxRow[]) => void refused.push(...ids(some)),
    };
    return { sent: await sendRows(rows, { log, report, mayWrite, signal: lease.signal }), batches, refused };
  };

  it('appends one batch a topic, in the order given', async () => {
    const { sent, batches } = await send(() => false);
    expect(batches).toEqual([['a1', 'a2', 'b1'], ['c1']]);
    expect(ids(sent)).toEqual(['a1', 'a2', 'b1', 'c1']);
  });

  it('leaves out the subject that the log refuses, whole', async () => {
    const { sent, refused } = await send((batch) => batch.some(({ json }) => json === 'a2'));
    expect(ids(sent)).toEqual(['b1', 'c1']);
    expect(refused).toEqual(['a1', 'a2']);
  });

  it('throws when the log takes nothing', async () => {
    await expect(send(() => true)).rejects.toThrow('refused');
  });

  it('lets a topic that is away hold up no other', async () => {
    const { sent, refused } = await send((batch) => batch[0]?.subject !== 'c');
    expect(ids(sent)).toEqual(['c1']);
    expect(refused).toEqual(['a1', 'a2', 'b1']);
  });

  it('tries nothing again when the lease is lost, whoever says so first', async () => {
    await expect(
      send(
        () => false,
        () => Promise.reject(new LeaseLost('directory')),
      ),
    ).rejects.toThrow(LeaseLost);
    const refuses = (): boolean => {
      lease.abort();
      return true;
    };
    await expect(send(refuses)).rejects.toThrow('refused');
    expect(asked).toBe(4);
  });
});
