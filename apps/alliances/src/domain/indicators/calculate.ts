import { dividedBy, figureOf, fractionOf, type Fraction, isLess, nothing, plus, times } from './figure.js';
import type { Calculation, Indicator, IndicatorValue } from './indicator.js';

/** One value of several that become one. */
interface Item {
  readonly value: Fraction;
  readonly weight: Fraction;
  /** Sorts as text: the last one is the latest. */
  readonly order: string;
}

export interface PeriodResult {
  readonly period: string;
  readonly value: string;
  /** How many members' values are in it. */
  readonly members: number;
}

export interface IndicatorResult {
  /** Oldest first. */
  readonly periods: readonly PeriodResult[];
  /** Over all periods; absent while nothing is accepted. */
  readonly value?: string;
}

/** What was accepted, members first and periods after; exact until each result is rounded for people. */
export function calculate({ method, values }: Pick<Indicator, 'method' | 'values'>): IndicatorResult {
  const accepted = values.filter(({ status }) => status === 'accepted');
  const names = [...new Set(accepted.map(({ period }) => period))].sort();
  const periods = names.flatMap((period) => {
    const own = accepted.filter((one) => one.period === period);
    const item = combine(own.map(itemOf), method.acrossMembers, period);
    return item ? [{ period, item, members: own.length }] : [];
  });
  const total = combine(
    periods.map(({ item }) => item),
    method.acrossPeriods,
    '',
  );
  return {
    periods: periods.map(({ period, item, members }) => ({ period, value: figureOf(item.value), members })),
    ...(total && { value: figureOf(total.value) }),
  };
}

const itemOf = ({ value, weight, judgedAt = '', organizationId }: IndicatorValue): Item => ({
  value: fractionOf(value),
  weight: weight === undefined ? nothing : fractionOf(weight),
  order: `${judgedAt}/${organizationId}`,
});

/** Undefined of nothing, and of a weighted average that rests on nothing. */
function combine(items: readonly Item[], calculation: Calculation, order: string): Item | undefined {
  const value = valueOf(items, calculation);
  return value && { value, weight: sum(items.map(({ weight }) => weight)), order };
}

function valueOf(items: readonly Item[], calculation: Calculation): Fraction | undefined {
  const [first, ...others] = items;
  if (!first) return undefined;
  const values = items.map(({ value }) => value);
  switch (calculation) {
    case 'sum':
      return sum(values);
    case 'average':
      return dividedBy(sum(values), { parts: BigInt(items.length), over: 1n });
    case 'weighted_average':
      return dividedBy(
        sum(items.map(({ value, weight }) => times(value, weight))),
        sum(items.map((one) => one.weight)),
      );
    case 'maximum':
      return others.reduce((most, { value }) => (isLess(most, value) ? value : most), first.value);
    case 'latest':
      return others.reduce((last, one) => (one.order > last.order ? one : last), first).value;
  }
}

const sum = (fractions: readonly Fraction[]): Fraction => fractions.reduce(plus, nothing);
