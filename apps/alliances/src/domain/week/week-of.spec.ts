import { describe, expect, it } from '@jest/globals';
import { weekOf } from './week-of.js';

describe('a week', () => {
  it.each([
    ['2027-01-04T00:00:00.000Z', '2027-01-04'],
    ['2027-01-10T23:59:59.999Z', '2027-01-04'],
    ['2027-01-01T12:00:00.000Z', '2026-12-28'],
  ])('of %s begins on Monday %s', (at, monday) => {
    expect(weekOf(at)).toBe(monday);
  });
});
