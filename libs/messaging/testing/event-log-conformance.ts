import { randomBytes } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, it } from '@jest/globals';
import type { Behaviours } from './behaviours/behaviours.js';
import { commitment } from './behaviours/commitment.js';
import { endurance } from './behaviours/endurance.js';
import { lanes } from './behaviours/lanes.js';
import { order } from './behaviours/order.js';
import { records } from './behaviours/records.js';
import { topics } from './behaviours/topics.js';
import { ConformanceContext } from './conformance-context.js';
import type { EventLogHarness } from './event-log-harness.js';

const chapters: Readonly<Record<string, Behaviours>> = { order, records, commitment, lanes, topics, endurance };

/**
 * Declares the behaviours that every event log must show, as Jest tests against a real server. README.md lists them.
 * The harness is made once; each behaviour has topics and groups of its own.
 */
export function eventLogConformance(name: string, makeHarness: () => Promise<EventLogHarness>): void {
  describe(`${name} conforms`, () => {
    let context: ConformanceContext;

    beforeAll(async () => {
      context = new ConformanceContext(await makeHarness(), randomBytes(3).toString('hex'));
    }, 60_000);
    afterEach(() => context?.stopConsumers(), 30_000);
    afterAll(() => context?.harness.close(), 30_000);

    for (const [chapter, behaviours] of Object.entries(chapters))
      describe(chapter, () => {
        for (const [sentence, prove] of Object.entries(behaviours)) it(sentence, () => prove(context), 30_000);
      });
  });
}
