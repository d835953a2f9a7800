import { describe, expect, it } from '@jest/globals';
import type { EventEnvelope } from '#contracts';
import type { Tx } from '#persistence';
import type { Step } from './attempt.js';
import { HandlerTimeout } from './failures.js';
import { seriesInTransaction } from './in-transaction.js';

const events = [1, 2, 3].map((sequence) => ({ sequence }) as EventEnvelope);
const series = { group: 'matching', events, claim: () => Promise.resolve() };

/** A transaction that notes whether it came to its end. */
function observed() {
  const seen = { alone: [] as string[], taken: [] as number[], committed: false };
  const unitOfWork = {
    run: async <R>(work: (tx: Tx) => Promise<R>): Promise<R> => {
      const result = await work({ alone: (record: string) => void seen.alone.push(record) } as Tx);
      seen.committed = true;
      return result;
    },
  };
  const each: Step = ({ event }) => Promise.resolve(void seen.taken.push(event.sequence));
  return { seen, unitOfWork, each };
}

describe('a series in one transaction', () => {
  it('takes all its events and commits', async () => {
    const { seen, unitOfWork, each } = observed();
    await seriesInTransaction(unitOfWork, 'matching', each)(series, new AbortController().signal);
    expect(seen).toEqual({ alone: [], taken: [1, 2, 3], committed: true });
  });

  it('asks for what its handlers want alone before it claims, each once and in one order', async () => {
    const { seen, unitOfWork, each } = observed();
    const asked = { 1: ['b', 'c'], 2: [], 3: ['a', 'b'] } as Record<number, readonly string[]>;
    const alone = ({ sequence }: EventEnvelope) => asked[sequence] ?? [];
    let before: readonly string[] = [];
    const claim = () => Promise.resolve(void (before = [...seen.alone]));
    const taken = seriesInTransaction(unitOfWork, 'matching', each, { alone });
    await taken({ ...series, claim }, new AbortController().signal);
    expect(before).toEqual(['a', 'b', 'c']);
    expect(seen.alone).toEqual(before);
  });

  it('is given up when it takes too long, but never after its last event', async () => {
    const { seen, unitOfWork, each } = observed();
    const inNoTime = seriesInTransaction(unitOfWork, 'matching', each, { longestMs: -1 });
    await expect(inNoTime(series, new AbortController().signal)).rejects.toThrow('it takes too long');
    expect(seen).toMatchObject({ taken: [1], committed: false });
    await inNoTime({ ...series, events: events.slice(2) }, new AbortController().signal);
    expect(seen.committed).toBe(true);
  });

  it.each([new HandlerTimeout(9_500), new Error('the lane ends')])(
    'begins no further event after: %s',
    async (reason) => {
      const { seen, unitOfWork } = observed();
      const ending = new AbortController();
      const each: Step = ({ event }) => {
        seen.taken.push(event.sequence);
        ending.abort(reason);
        return Promise.resolve();
      };
      await expect(seriesInTransaction(unitOfWork, 'matching', each)(series, ending.signal)).rejects.toBe(reason);
      expect(seen).toMatchObject({ taken: [1], committed: false });
    },
  );
});
