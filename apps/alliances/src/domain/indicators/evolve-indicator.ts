import type { Indicator, IndicatorValue } from './indicator.js';
import type { IndicatorEvent } from './indicator-events.js';

/** The indicator after one fact. Decides nothing. */
export function evolveIndicator(indicator: Indicator, event: IndicatorEvent): Indicator {
  const { at } = event;
  switch (event.type) {
    case 'indicator-defined':
      return event.indicator;
    case 'indicator-revised': {
      const { outputId: _, ...rest } = indicator;
      return { ...rest, ...event.terms };
    }
    case 'indicator-value-reported': {
      const { ownerOrganizationId, period, counted } = event;
      const others = indicator.values.filter(
        (one) => one.organizationId !== ownerOrganizationId || one.period !== period,
      );
      return { ...indicator, values: [...others, counted] };
    }
    case 'indicator-value-accepted': {
      const { judgedBy } = event;
      const judged = value(indicator, event.valueId, { status: 'accepted', judgedBy, judgedAt: at });
      return { ...judged, frozenAt: indicator.frozenAt ?? at };
    }
    case 'indicator-value-sent-back': {
      const { judgedBy, note: judgement } = event;
      return value(indicator, event.valueId, { status: 'sent_back', judgedBy, judgedAt: at, judgement });
    }
    case 'indicator-values-due':
      return indicator;
    case 'indicator-period-closed':
      return { ...indicator, closedPeriods: [...indicator.closedPeriods, event.period] };
  }
}

function value(indicator: Indicator, id: string, change: Partial<IndicatorValue>): Indicator {
  return { ...indicator, values: indicator.values.map((one) => (one.id === id ? { ...one, ...change } : one)) };
}
