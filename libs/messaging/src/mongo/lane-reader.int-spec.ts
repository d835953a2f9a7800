import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { environment } from '#config';
import { waitUntil } from '#testing';
import { envelopeOf, eventOf } from '../../testing/envelopes.js';
import { makeMongoLogHarness, type MongoLogHarness } from '../../testing/mongo-log-harness.js';
import { LaneEnds } from './lane-ends.js';
import { LaneReader } from './lane-reader.js';
import { logCollections } from './log-rows.js';
import { PositionCommits } from './position-commits.js';

describe('the reader of a lane', () => {
  let harness: MongoLogHarness;
  beforeAll(async () => {
    harness = await makeMongoLogHarness(environment);
  }, 60_000);
  afterAll(() => harness?.close(), 30_000);

  it('skips nothing that came while it read ahead what was compacted away', async () => {
    const { log } = logCollections(harness.db);
    const lane = { topic: 'reader.compacted', partition: 0 };
    const ends = new LaneEnds();
    const stopping = new AbortController();
    const { signal } = stopping;
    const logger = (): void => undefined;
    const insert = (offset: number, subject: string) =>
      log.insertOne({ _id: { ...lane, offset }, key: subject, value: JSON.stringify(eventOf(subject, 1)) });
    // The record at 1 is gone: its subject has a newer one, which is written and not announced yet.
    await insert(0, 'a');
    ends.advance(lane, 2);
    const delivered: string[] = [];
    const reader = new LaneReader({
      lane,
      confidential: true,
      log,
      ends,
      commits: new PositionCommits({ write: async () => undefined, onLeaseLost: logger, logger, retryMs: 1, signal }),
      onLane: async ({ records }) => {
        delivered.push(...records.map((record) => envelopeOf(record).subject));
        if (delivered.length === 1) {
          await insert(2, 'b');
          ends.advance(lane, 3);
        }
        return { through: records.at(-1)?.offset ?? 0n };
      },
      settle: { logger, failureDelayMs: 10 },
      signal,
    });
    const running = reader.run(0);

    await waitUntil(async () => delivered.length > 0, { what: 'the first record' });
    await insert(3, 'c');
    ends.advance(lane, 4);
    await waitUntil(async () => delivered.includes('c'), { what: 'the last record' });
    stopping.abort();
    await running;
    expect(delivered).toEqual(['a', 'b', 'c']);
  });
});
