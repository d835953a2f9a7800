import { describe, expect, it } from '@jest/globals';
import { dayOf, daysFrom, endOfDay } from './days.js';

describe('a day', () => {
  it.each([
    ['2027-03-31', '2027-04-01T12:00:00.000Z'],
    ['2027-12-31', '2028-01-01T12:00:00.000Z'],
    ['2028-02-28', '2028-02-29T12:00:00.000Z'],
  ])('%s is over at %s, when it is over everywhere', (day, instant) => {
    expect(endOfDay(day).toISOString()).toBe(instant);
  });

  it.each(['America/El_Salvador', 'America/Sao_Paulo', 'America/Tijuana', 'America/Adak', 'Pacific/Honolulu'])(
    'is not over before midnight in %s',
    (timeZone) => {
      const lastMoment = new Date(endOfDay('2027-03-31').getTime() - 1);
      const local = new Intl.DateTimeFormat('en-CA', { timeZone }).format(lastMoment);
      expect(local >= '2027-03-31').toBe(true);
      const localMidnight = new Intl.DateTimeFormat('en-CA', { timeZone }).format(endOfDay('2027-03-31'));
      expect(localMidnight).toBe('2027-04-01');
    },
  );

  it('lasts until the instant when it is over', () => {
    const end = endOfDay('2027-03-31');
    expect(dayOf(new Date(end.getTime() - 1))).toBe('2027-03-31');
    expect(dayOf(end)).toBe('2027-04-01');
    expect(dayOf(end.toISOString())).toBe('2027-04-01');
  });

  it('is so many days from another', () => {
    expect([daysFrom('2027-03-01', '2027-03-31'), daysFrom('2028-03-01', '2028-02-28')]).toEqual([30, -2]);
  });
});
