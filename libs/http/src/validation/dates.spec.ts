import { describe, expect, it } from '@jest/globals';
import { isRealDate, isRealTime } from './dates.js';

describe('a day that is told', () => {
  it.each(['1800-01-01', '1899-12-31', '2024-02-29', '2100-06-30', '2200-12-31'])('is %s', (day) => {
    expect([isRealDate(day), isRealTime(`${day}T23:59:59Z`), isRealTime(`${day}T00:00:00.5-06:00`)]).toEqual([
      true,
      true,
      true,
    ]);
  });

  it.each(['0001-01-01', '1799-12-31', '2201-01-01', '9999-12-18', '10000-01-01', '2024-02-30', '2024-13-01'])(
    'is not %s',
    (day) => {
      expect([isRealDate(day), isRealTime(`${day}T00:00:00Z`)]).toEqual([false, false]);
    },
  );
});
