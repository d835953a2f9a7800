import { describe, expect, it } from '@jest/globals';
import { calculate } from './calculate.js';
import { figureOf, fractionOf } from './figure.js';
import type { Calculation, IndicatorValue } from './indicator.js';
import { firstDayOf, isPeriod } from './period.js';
import { towardTarget } from './toward-target.js';

const value = (organizationId: string, period: string, figure: string, weight?: string): IndicatorValue => ({
  id: `${organizationId}-${period}`,
  organizationId,
  period,
  value: figure,
  ...(weight !== undefined && { weight }),
  breakdowns: [],
  source: {},
  status: 'accepted',
  reportedAt: '2027-05-01T00:00:00.000Z',
  judgedAt: '2027-05-02T00:00:00.000Z',
});
const result = (acrossMembers: Calculation, acrossPeriods: Calculation, ...values: readonly IndicatorValue[]) =>
  calculate({
    method: { unit: 'number', periodicity: 'quarter', acrossMembers, acrossPeriods, dimensions: [] },
    values,
  });

describe('an indicator', () => {
  it('adds exactly, and rounds once, when people read it', () => {
    const thirds = ['1', '1', '0'].map((figure, at) => value(`member-${at}`, '2027-Q1', figure));
    const again = thirds.map((one) => ({ ...one, id: `${one.id}-2`, period: '2027-Q2' }));
    const third = again.map((one) => ({ ...one, id: `${one.id}-3`, period: '2027-Q3' }));
    expect(result('average', 'sum', ...thirds, ...again, ...third)).toEqual({
      periods: ['2027-Q1', '2027-Q2', '2027-Q3'].map((period) => ({ period, value: '0.67', members: 3 })),
      value: '2',
    });
  });

  it('weighs percentages by what they rest on', () => {
    const rates = [value('union', '2027-Q1', '90', '10'), value('chamber', '2027-Q1', '50', '30')];
    expect(result('weighted_average', 'latest', ...rates).value).toBe('60');
    expect(result('average', 'latest', ...rates).value).toBe('70');
  });

  it('counts what was accepted only, and says nothing of nothing', () => {
    const reported = { ...value('union', '2027-Q1', '5'), status: 'reported' } as const;
    expect(result('sum', 'sum', reported)).toEqual({ periods: [] });
  });

  it('rounds halves upwards', () => {
    expect(figureOf({ parts: 1n, over: 200n })).toBe('0.01');
    expect(figureOf({ parts: 49n, over: 10_000n })).toBe('0');
    expect(figureOf(fractionOf('12.50'))).toBe('12.50');
  });
});

describe('the way to a target', () => {
  it.each([
    ['120', '120', '600', 0],
    ['360', '120', '600', 50],
    ['119', '120', '600', 0],
    ['999', '120', '600', 100],
    ['30', '40', '10', 33],
    ['5', '5', '5', undefined],
  ])('%s between %s and %s: %s', (figure, from, to, expected) => {
    expect(towardTarget(figure, { value: from }, { value: to })).toBe(expected);
  });
});

describe('a period', () => {
  it.each([
    ['2027-11', 'month', '2027-11-01'],
    ['2027-Q3', 'quarter', '2027-07-01'],
    ['2027-H2', 'half_year', '2027-07-01'],
    ['2027', 'year', '2027-01-01'],
  ] as const)('%s is a %s that begins on %s', (period, periodicity, day) => {
    expect(isPeriod(period, periodicity)).toBe(true);
    expect(firstDayOf(period)).toBe(day);
  });

  it.each([
    ['2027-13', 'month'],
    ['2027-Q5', 'quarter'],
    ['2027-Q1', 'year'],
    ['2027-01', 'quarter'],
    ['9999', 'year'],
    ['0001-Q1', 'quarter'],
  ] as const)('%s is no %s', (period, periodicity) => {
    expect(isPeriod(period, periodicity)).toBe(false);
  });
});
