import { randomBytes } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, it } from '@jest/globals';
import { chapters } from './behaviours/chapters.js';
import { ConformanceContext } from './conformance-context.js';
import type { EventLogHarness } from './event-log-harness.js';

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
