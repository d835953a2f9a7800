import { describe, expect, it } from '@jest/globals';
import { terms } from '../testing/indicator-scenario.js';
import { type AwaitedValues, evolveAwaitedValues } from './awaited-values.js';
import type { IndicatorEvent } from './indicator-events.js';

const fact = { at: '2027-04-01T06:00:00.000Z', indicatorId: 'recruited', period: '2027-Q1', title: {} };
const due = (asked: readonly string[], ofAnybody = false): IndicatorEvent => {
  return { ...fact, type: 'indicator-values-due', asked, ofAnybody, reminder: false };
};
const said = (who: string) => ({ ...fact, valueId: who, ownerOrganizationId: who, judgedBy: 'council' });
const reported = (who: string): IndicatorEvent => {
  const { judgedBy: _, ...value } = said(who);
  const { period } = fact;
  const counted = { id: who, organizationId: who, period, value: '40', breakdowns: [], source: {} } as const;
  const added = { ...counted, status: 'reported', reportedAt: fact.at } as const;
  return { ...value, type: 'indicator-value-reported', counted: added, first: false };
};
const sentBack = (who: string): IndicatorEvent => ({ ...said(who), type: 'indicator-value-sent-back', note: {} });
const after = (...events: readonly IndicatorEvent[]) =>
  events.reduce<readonly AwaitedValues[]>(evolveAwaitedValues, []);

describe('a value of an indicator is awaited', () => {
  it('of each that was asked, until it says what it counted', () => {
    expect(after(due(['union', 'chamber']))).toMatchObject([
      { period: '2027-Q1', organizations: ['union', 'chamber'] },
    ]);
    expect(after(due(['union', 'chamber']), reported('union'))).toMatchObject([{ organizations: ['chamber'] }]);
    expect(after(due(['union']), reported('union'))).toEqual([]);
  });

  it('of the coordinator until anybody counted', () => {
    expect(after(due(['council'], true), reported('union'))).toEqual([]);
  });

  it('since the first time, however often it is asked for', () => {
    const again = { ...due(['union']), at: '2027-04-08T06:00:00.000Z' };
    expect(after(due(['union', 'chamber']), again)).toMatchObject([{ since: fact.at, organizations: ['union'] }]);
  });

  it('anew when it is sent back', () => {
    expect(after(reported('union'), sentBack('union'))).toMatchObject([{ organizations: ['union'], since: fact.at }]);
  });

  it('no more in a period that is closed, nor when it is counted by other periods', () => {
    const { at, indicatorId, period } = fact;
    const closed = { type: 'indicator-period-closed', at, indicatorId, period, released: ['union'] } as const;
    expect(after(due(['union']), closed)).toEqual([]);
    const revised = { type: 'indicator-revised', at, indicatorId } as const;
    expect(after(due(['union']), { ...revised, terms, otherPeriods: false })).toHaveLength(1);
    const yearly = { ...terms, method: { ...terms.method, periodicity: 'year' } } as const;
    expect(after(due(['union']), { ...revised, terms: yearly, otherPeriods: true })).toEqual([]);
  });
});
