import { describe, expect, it } from '@jest/globals';
import { compare } from './figure.js';

const pairs = { figure: 'sending', unit: 'events/s', comparator: 'raw client' };

describe('compare', () => {
  it('sets each value against its partner of the same round', () => {
    const { ratio } = compare({ ...pairs, ours: [50, 10, 90], theirs: [100, 100, 100] });
    expect(ratio).toEqual({ minimum: 0.1, median: 0.5, maximum: 0.9 });
  });

  it.each([
    { value: 0.5, met: true },
    { value: 0.6, met: false },
  ])('lets the median decide whether at least $value is met', ({ value, met }) => {
    const goal = { of: 'ratio', bound: 'at least', value } as const;
    expect(compare({ ...pairs, ours: [50, 10, 90], theirs: [100, 100, 100], goal }).met).toBe(met);
  });

  it('holds a goal of our own value against that value', () => {
    const goal = { of: 'ours', bound: 'at most', value: 10 } as const;
    expect(compare({ ...pairs, ours: [9, 9, 40], theirs: [1, 1, 1], goal }).met).toBe(true);
  });

  it('says nothing of a goal where there is none', () => {
    expect(compare({ ...pairs, ours: [1], theirs: [1] })).not.toHaveProperty('met');
  });

  it('makes no ratio of what may be nothing', () => {
    expect(compare({ ...pairs, ours: [5, 5], theirs: [1, -0.2] })).not.toHaveProperty('ratio');
  });

  it('refuses to judge a ratio that there is not', () => {
    const goal = { of: 'ratio', bound: 'at least', value: 1 } as const;
    expect(() => compare({ ...pairs, ours: [5], theirs: [0], goal })).toThrow(RangeError);
  });
});
