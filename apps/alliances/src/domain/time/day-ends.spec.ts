import { describe, expect, it } from '@jest/globals';
import { dayAt, dayEnds, daysAfter } from './day-ends.js';

describe('the end of a day', () => {
  it('is where the alliance works, also on the days when clocks change', () => {
    expect(dayEnds('2027-03-31', 'America/El_Salvador').toISOString()).toBe('2027-04-01T06:00:00.000Z');
    expect(dayEnds('2027-03-14', 'America/New_York').toISOString()).toBe('2027-03-15T04:00:00.000Z');
    // Midnight does not exist on this day: it begins at one.
    expect(dayEnds('2027-09-04', 'America/Santiago').toISOString()).toBe('2027-09-05T04:00:00.000Z');
  });

  it('is everywhere where the alliance has named no time zone', () => {
    expect(dayEnds('2027-03-31').toISOString()).toBe('2027-04-01T12:00:00.000Z');
  });

  it.each([undefined, 'America/El_Salvador', 'America/Santiago', 'Pacific/Kiritimati'])(
    'in %s is no longer that day',
    (zone) => {
      const end = dayEnds('2027-09-04', zone);
      expect(dayAt(end.toISOString(), zone)).toBe('2027-09-05');
      expect(dayAt(new Date(end.getTime() - 1).toISOString(), zone)).toBe('2027-09-04');
    },
  );

  it('counts days over the end of a month', () => {
    expect(daysAfter('2027-02-20', 14)).toBe('2027-03-06');
  });
});
