import type { IndicatorEvent } from './indicator-events.js';

/** Values of one period of an indicator that are missing. */
export interface AwaitedValues {
  readonly indicatorId: string;
  readonly period: string;
  readonly since: string;
  readonly organizations: readonly string[];
  /** Nobody has counted yet: a value of whomever settles it. */
  readonly ofAnybody: boolean;
}

/** What is awaited of indicators after one fact. Decides nothing. */
export function evolveAwaitedValues(
  awaited: readonly AwaitedValues[],
  event: IndicatorEvent,
): readonly AwaitedValues[] {
  const { indicatorId } = event;
  const others = (period: string) => awaited.filter((one) => one.indicatorId !== indicatorId || one.period !== period);
  const present = (period: string) => awaited.find((one) => one.indicatorId === indicatorId && one.period === period);
  switch (event.type) {
    case 'indicator-values-due': {
      const { period, asked: organizations, ofAnybody } = event;
      const since = present(period)?.since ?? event.at;
      return [...others(period), { indicatorId, period, since, organizations, ofAnybody }];
    }
    case 'indicator-value-reported': {
      const { period, ownerOrganizationId } = event;
      const one = present(period);
      const left = one?.ofAnybody === false ? one.organizations.filter((id) => id !== ownerOrganizationId) : [];
      return one && left.length > 0 ? [...others(period), { ...one, organizations: left }] : others(period);
    }
    case 'indicator-value-sent-back': {
      const { period, ownerOrganizationId } = event;
      const { since = event.at, organizations = [] } = present(period) ?? {};
      const again = { indicatorId, period, since, organizations: [...organizations, ownerOrganizationId] };
      return [...others(period), { ...again, ofAnybody: false }];
    }
    case 'indicator-period-closed':
      return others(event.period);
    case 'indicator-revised':
      return event.otherPeriods ? awaited.filter((one) => one.indicatorId !== indicatorId) : awaited;
    case 'indicator-defined':
    case 'indicator-value-accepted':
      return awaited;
  }
}
