import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { amountOf } from '../ledger/amount.js';
import { calculate } from './calculate.js';
import type { Calculation, IndicatorMethod, IndicatorValue } from './indicator.js';

const calculations: readonly Calculation[] = ['sum', 'average', 'weighted_average', 'maximum', 'latest'];
const runs = { seed: 20270101, numRuns: 40 };

interface Row {
  readonly member: number;
  readonly period: number;
  readonly hundredths: number;
  readonly weight: number;
  readonly accepted: boolean;
  readonly hour: number;
}

const rows = fc.uniqueArray(
  fc.record({
    member: fc.nat(5),
    period: fc.nat(3),
    hundredths: fc.oneof(fc.nat(1_000_000), fc.nat(200)),
    weight: fc.integer({ min: 1, max: 9 }),
    accepted: fc.boolean(),
    hour: fc.nat(23),
  }),
  { selector: ({ member, period }) => `${member}/${period}`, maxLength: 24 },
);

/** The same question, asked of floating numbers in lists: a weighted average is the plain one of as many copies. */
function reference(items: readonly { value: number; weight: number; order: string }[], how: Calculation): number {
  const values = items.map(({ value }) => value);
  const mean = (list: readonly number[]) => list.reduce((total, one) => total + one, 0) / list.length;
  switch (how) {
    case 'sum':
      return mean(values) * values.length;
    case 'average':
      return mean(values);
    case 'weighted_average':
      return mean(items.flatMap(({ value, weight }) => Array.from({ length: weight }, () => value)));
    case 'maximum':
      return values.toSorted((one, other) => other - one)[0] ?? Number.NaN;
    case 'latest':
      return items.toSorted((one, other) => (one.order < other.order ? 1 : -1))[0]?.value ?? Number.NaN;
  }
}

function referenceOf(all: readonly Row[], method: Pick<IndicatorMethod, 'acrossMembers' | 'acrossPeriods'>) {
  const periods = [...new Set(all.filter(({ accepted }) => accepted).map(({ period }) => period))].sort();
  const items = periods.map((period) => {
    const own = all
      .filter((row) => row.accepted && row.period === period)
      .map(({ hundredths, weight, hour, member }) => ({
        value: hundredths / 100,
        weight,
        order: `${String(hour).padStart(2, '0')}/${member}`,
      }));
    const weight = own.reduce((total, one) => total + one.weight, 0);
    return { value: reference(own, method.acrossMembers), weight, order: String(period) };
  });
  return { periods: items.map(({ value }) => value), total: reference(items, method.acrossPeriods) };
}

const valueOf = ({ member, period, hundredths, weight, accepted, hour }: Row): IndicatorValue => ({
  id: `${member}-${period}`,
  organizationId: `member-${member}`,
  period: `2027-Q${period + 1}`,
  value: amountOf(BigInt(hundredths)),
  weight: String(weight),
  breakdowns: [],
  source: {},
  status: accepted ? 'accepted' : 'reported',
  reportedAt: '2027-05-01T00:00:00.000Z',
  judgedAt: `2027-05-02T${String(hour).padStart(2, '0')}:00:00.000Z`,
});

describe('the calculation of an indicator', () => {
  const ways = calculations.flatMap((members) => calculations.map((periods) => [members, periods] as const));

  it.each(ways)('%s across members, %s across periods, is what the reference finds', (acrossMembers, acrossPeriods) => {
    const method: IndicatorMethod = {
      unit: 'number',
      periodicity: 'quarter',
      acrossMembers,
      acrossPeriods,
      dimensions: [],
    };
    fc.assert(
      fc.property(rows, (drawn) => {
        const { periods, value } = calculate({ method, values: drawn.map(valueOf) });
        const expected = referenceOf(drawn, method);
        expect(periods).toHaveLength(expected.periods.length);
        periods.forEach((one, index) => expectRounded(one.value, expected.periods[index]));
        if (periods.length === 0) expect(value).toBeUndefined();
        else expectRounded(value, expected.total);
      }),
      runs,
    );
  });

  it('does not depend on the order in which values came', () => {
    const method: IndicatorMethod = {
      unit: 'number',
      periodicity: 'quarter',
      acrossMembers: 'weighted_average',
      acrossPeriods: 'average',
      dimensions: [],
    };
    fc.assert(
      fc.property(rows, (drawn) => {
        const values = drawn.map(valueOf);
        expect(calculate({ method, values: values.toReversed() })).toEqual(calculate({ method, values }));
      }),
      runs,
    );
  });
});

/** Rounded to hundredths, so at most half of one away. */
function expectRounded(figure: string | undefined, exact: number | undefined): void {
  expect(Math.abs(Number(figure) - (exact ?? Number.NaN))).toBeLessThanOrEqual(0.005 + 1e-7);
}
