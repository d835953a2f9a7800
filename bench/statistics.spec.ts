import { describe, expect, it } from '@jest/globals';
import { percentile, spreadOf } from './statistics.js';

describe('percentile', () => {
  it('is the middle of an odd number of values, whatever their order', () => {
    expect(percentile([9, 1, 5], 50)).toBe(5);
  });

  it('lies between the two in the middle of an even number', () => {
    expect(percentile([1, 2, 3, 4], 50)).toBe(2.5);
  });

  it('leaves the given share above', () => {
    expect(
      percentile(
        Array.from({ length: 101 }, (_, index) => index),
        99,
      ),
    ).toBe(99);
  });

  it('refuses to tell of nothing', () => {
    expect(() => percentile([], 50)).toThrow(RangeError);
  });
});

describe('spreadOf', () => {
  it('tells the ends and the middle', () => {
    expect(spreadOf([3, 1, 2])).toEqual({ minimum: 1, median: 2, maximum: 3 });
  });
});
