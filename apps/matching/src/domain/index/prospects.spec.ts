import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ceilingSteps, Prospects } from './prospects.js';

const ceilings = fc.array(fc.integer({ min: 0, max: ceilingSteps }), { maxLength: 400 });
/** Ceilings are put in order to within so many steps. */
const within = 64;

describe('the highest of the ceilings', () => {
  it('are as many as wanted or all, in order, and nobody left is as high', () => {
    const prospects = new Prospects();
    fc.assert(
      fc.property(ceilings, fc.integer({ min: 1, max: 100 }), (steps, wanted) => {
        prospects.findHighest(Uint16Array.from(steps), steps.length, wanted);
        const { highest, highestCount, lowest } = prospects;
        const found = [...highest.subarray(0, highestCount)];
        expect(highestCount).toBeGreaterThanOrEqual(Math.min(wanted, steps.length));
        expect(new Set(found).size).toBe(highestCount);
        expect(found.every((slot) => (steps[slot] ?? -1) >= lowest)).toBe(true);
        expect(steps.filter((step) => step >= lowest)).toHaveLength(highestCount);
        found.forEach((slot, place) => {
          expect(steps[slot]).toBeLessThan((steps[found[place - 1] ?? slot] ?? 0) + within);
        });
      }),
      { numRuns: 300 },
    );
  });
});
