import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { PassMemory } from './pass-memory.js';
import { ceilingSteps, findHighest } from './prospects.js';

const ceilings = fc.array(fc.integer({ min: 0, max: ceilingSteps }), { maxLength: 400 });
/** Ceilings are put in order to within so many steps. */
const within = 64;

describe('the highest of the ceilings', () => {
  it('are as many as wanted or all, in order, and nobody left is as high', () => {
    fc.assert(
      fc.property(ceilings, fc.integer({ min: 1, max: 100 }), (steps, wanted) => {
        const memory = new PassMemory(steps.length);
        memory.steps.set(steps);
        const { count, lowest } = findHighest(memory, steps.length, wanted);
        const found = [...memory.highest];
        expect(count).toBeGreaterThanOrEqual(Math.min(wanted, steps.length));
        expect(new Set(found).size).toBe(count);
        expect(found.every((slot) => (steps[slot] ?? -1) >= lowest)).toBe(true);
        expect(steps.filter((step) => step >= lowest)).toHaveLength(count);
        found.forEach((slot, place) => {
          expect(steps[slot]).toBeLessThan((steps[found[place - 1] ?? slot] ?? 0) + within);
        });
      }),
      { numRuns: 300 },
    );
  });
});
