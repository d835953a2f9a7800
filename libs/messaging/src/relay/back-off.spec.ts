import { expect, it } from '@jest/globals';
import { backOff } from './back-off.js';

it('doubles up to the ceiling, half of it random', () => {
  const limits = { firstMs: 100, ceilingMs: 1_000 };
  expect([1, 2, 3, 4, 5, 99].map((attempt) => backOff(attempt, limits, () => 1))).toEqual([
    100, 200, 400, 800, 1000, 1000,
  ]);
  expect(backOff(3, limits, () => 0)).toBe(200);
});
