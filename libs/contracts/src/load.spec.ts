import { describe, expect, it } from '@jest/globals';
import { isOverloaded, shareOfDuties } from './load.js';

describe('open duties', () => {
  it.each([
    [5, 10, false],
    [6, 10, true],
    [30, 10, true],
    [50, 100, false],
    [0, 0, false],
    [1, 0, true],
    [500, undefined, false],
  ])('%s of them are too many for %s percent of the time: %s', (duties, capacity, overloaded) => {
    expect(isOverloaded(duties, 1, capacity)).toBe(overloaded);
  });

  it('are shared evenly, and none of them is divided', () => {
    expect(shareOfDuties(7, 2)).toBe(4);
    expect(isOverloaded(10, 2, 10)).toBe(false);
    expect(isOverloaded(11, 2, 10)).toBe(true);
  });

  it('fall to each focal point in full where nobody is there', () => {
    expect(shareOfDuties(7, 0)).toBe(7);
  });
});
