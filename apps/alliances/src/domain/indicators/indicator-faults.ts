import { type Breakdown, type IndicatorMethod, needsWeight, type Periodicity } from './indicator.js';
import type { IndicatorTerms } from './indicator-commands.js';
import { fractionOf, isFigure, isWhole, nothing, isLess, minus, plus } from './figure.js';
import { isPeriod } from './period.js';
import { towardTarget } from './toward-target.js';

/** What is wrong in a request, and where (JSON Pointer). */
export interface IndicatorFault {
  readonly pointer: string;
  readonly code: 'invalid' | 'required' | 'unknown_property';
}

/**
 * Percentages are not summed, and what is broken down is a sum of numbers: only then its parts make the whole. Between
 * baseline and target there is a way to go.
 */
export function termsFaults({ method, baseline, target }: IndicatorTerms): readonly IndicatorFault[] {
  const { unit, acrossMembers, acrossPeriods, dimensions } = method;
  const summed = (pointer: string, calculation: string) =>
    unit === 'percentage' && calculation === 'sum' ? [fault(pointer)] : [];
  const divided = dimensions.length > 0 && (unit !== 'number' || acrossMembers !== 'sum');
  return [
    ...summed('/method/acrossMembers', acrossMembers),
    ...summed('/method/acrossPeriods', acrossPeriods),
    ...(divided ? [fault('/method/dimensions')] : []),
    ...(towardTarget(target.value, baseline, target) === undefined ? [fault('/target/value')] : []),
  ];
}

interface Counted {
  readonly period: string;
  readonly value: string;
  readonly weight?: string;
  readonly breakdowns: readonly Breakdown[];
}

/** A value is of a period that there is, weighed where that counts, and broken down as the method asks, without a rest. */
export function valueFaults(
  { period, value, weight, breakdowns }: Counted,
  method: IndicatorMethod,
): readonly IndicatorFault[] {
  return [
    ...periodFaults(period, method.periodicity),
    ...weightFaults(weight, needsWeight(method)),
    ...(method.dimensions.every((dimension) => breakdowns.some((one) => one.dimension === dimension))
      ? []
      : [fault('/breakdowns', 'required')]),
    ...breakdowns.flatMap((one, index) => {
      const known = method.dimensions.includes(one.dimension);
      const once = breakdowns.findIndex(({ dimension }) => dimension === one.dimension) === index;
      return known && once && addsUp(one, value) ? [] : [fault(`/breakdowns/${index}`)];
    }),
  ];
}

export const periodFaults = (period: string, periodicity: Periodicity): readonly IndicatorFault[] =>
  isPeriod(period, periodicity) ? [] : [fault('/period')];

function weightFaults(weight: string | undefined, needed: boolean): readonly IndicatorFault[] {
  if (weight === undefined) return needed ? [fault('/weight', 'required')] : [];
  return needed ? [] : [fault('/weight', 'unknown_property')];
}

function addsUp({ cells }: Breakdown, value: string): boolean {
  if (!cells.every(({ count }) => isFigure(count) && isWhole(count))) return false;
  if (new Set(cells.map(({ category }) => category)).size < cells.length) return false;
  const rest = cells.map(({ count }) => fractionOf(count)).reduce(minus, plus(fractionOf(value), nothing));
  return !isLess(rest, nothing) && !isLess(nothing, rest);
}

const fault = (pointer: string, code: IndicatorFault['code'] = 'invalid'): IndicatorFault => ({ pointer, code });
