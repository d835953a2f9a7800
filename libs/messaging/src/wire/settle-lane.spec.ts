import { describe, expect, it } from '@jest/globals';
import type { LaneBatch } from '../port.js';
import type { EventLogLogger } from './event-log-logger.js';
import { settleLane } from './settle-lane.js';

const record = (offset: bigint): LaneBatch['records'][number] => ({
  offset,
  envelope: { malformed: true, key: 's', cause: 'none', raw: '' },
});
const batch: LaneBatch = {
  topic: 'alianza.proposals',
  partition: 2,
  records: [record(7n), record(9n)],
  heartbeat: () => Promise.resolve(),
  signal: new AbortController().signal,
};
const levels: string[] = [];
const logger: EventLogLogger = (level) => levels.push(level);
const options = { failureDelayMs: 1000, logger };

describe('settleLane', () => {
  it('commits the offset after the last one that is done', async () => {
    expect(await settleLane(() => Promise.resolve({ through: 9n }), batch, options)).toEqual({ next: 10n, delayMs: 0 });
  });

  it('comes back when the handler says so', async () => {
    const outcome = { through: 7n, retryAfterMs: 250 };
    expect(await settleLane(() => Promise.resolve(outcome), batch, options)).toEqual({ next: 8n, delayMs: 250 });
  });

  it('rests after a handler that did nothing', async () => {
    expect(await settleLane(() => Promise.resolve({}), batch, options)).toEqual({ delayMs: 1000 });
  });

  it.each([
    ['throws', () => Promise.reject(new Error('no database'))],
    ['answers an offset that it was not given', () => Promise.resolve({ through: 10n })],
  ])('rests, commits nothing and says so when the handler %s', async (_, handler) => {
    levels.length = 0;
    expect(await settleLane(handler, batch, options)).toEqual({ delayMs: 1000 });
    expect(levels).toEqual(['error']);
  });
});
