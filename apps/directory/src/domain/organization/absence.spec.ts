import { describe, expect, it } from '@jest/globals';
import { absenceOn, isAway, nextTurn, notOver, refuseWhatIsOver } from './absence.js';

const at = (moment: string): Date => new Date(moment);
const summer = absenceOn({ from: '2027-07-01', until: '2027-07-31' }, 'America/Managua');

describe('an absence', () => {
  it('lasts from midnight to midnight on the clock of the person', () => {
    expect(summer).toMatchObject({ beginsAt: at('2027-07-01T06:00:00Z'), endsAt: at('2027-08-01T06:00:00Z') });
  });

  it.each([
    ['2027-07-01T05:59:59.999Z', false],
    ['2027-07-01T06:00:00Z', true],
    ['2027-08-01T05:59:59.999Z', true],
    ['2027-08-01T06:00:00Z', false],
  ])('at %s: %s', (moment, away) => {
    expect(isAway([summer], at(moment))).toBe(away);
  });

  it('of one day is as long as that day, also where clocks are changed', () => {
    const { beginsAt, endsAt } = absenceOn({ from: '2027-11-07', until: '2027-11-07' }, 'America/New_York');
    expect(endsAt.getTime() - beginsAt.getTime()).toBe(25 * 3_600_000);
  });

  it('begins when the day does, where it has no midnight', () => {
    const { beginsAt } = absenceOn({ from: '2027-09-05', until: '2027-09-06' }, 'America/Santiago');
    expect(beginsAt).toEqual(at('2027-09-05T04:00:00Z'));
  });

  it('is not said of days that are over', () => {
    expect(() => {
      refuseWhatIsOver([summer], at('2028-01-01T00:00:00Z'));
    }).toThrow('absence_over');
    expect(() => {
      refuseWhatIsOver([summer], at('2027-07-31T12:00:00Z'));
    }).not.toThrow();
  });

  it('is forgotten once it is over', () => {
    expect(notOver([summer], at('2027-08-01T05:59:59Z'))).toEqual([summer]);
    expect(notOver([summer], at('2027-08-01T06:00:00Z'))).toEqual([]);
  });
});

describe('the next turn', () => {
  const autumn = absenceOn({ from: '2027-10-01', until: '2027-10-02' }, 'UTC');

  it('is when an absence begins or ends', () => {
    const both = [autumn, summer];
    expect(nextTurn(both, at('2027-01-01T00:00:00Z'))).toEqual(summer.beginsAt);
    expect(nextTurn(both, summer.beginsAt)).toEqual(summer.endsAt);
    expect(nextTurn(both, summer.endsAt)).toEqual(autumn.beginsAt);
    expect(nextTurn(both, autumn.endsAt)).toBeUndefined();
  });

  it('leaves nobody back who is away twice', () => {
    const longer = absenceOn({ from: '2027-07-20', until: '2027-08-10' }, 'America/Managua');
    expect(isAway([summer, longer], summer.endsAt)).toBe(true);
  });
});
