import {
  IndicatorValueAccepted,
  IndicatorValueDue,
  IndicatorValueGiven,
  IndicatorValueReported,
  IndicatorValueSentBack,
} from '#contracts';
import type { IndicatorEvent } from '../domain/indicators/indicator-events.js';
import type { AllianceRecord } from '../domain/record/alliance-record.js';
import type { Voice } from './voice.js';
import { whoIsAsked } from './who-is-asked.js';

/** Tells the other services who is asked for a value, or for a word on one, and who no more. Figures stay in the alliance. */
export function announceIndicator(event: IndicatorEvent, record: AllianceRecord, { ids, say }: Voice): void {
  const { indicatorId } = event;
  const { organizationId: coordinatorOrganizationId } = record.alliance.coordinator;
  switch (event.type) {
    case 'indicator-values-due': {
      const { period, title, asked, reminder } = event;
      for (const organizationId of asked) {
        say(IndicatorValueDue, { ...ids, indicatorId, title, period, organizationId, reminder });
      }
      return;
    }
    case 'indicator-value-reported': {
      const { valueId, period, title, ownerOrganizationId, first } = event;
      // Until then it was the coordinator's organisation that was asked.
      const settled = new Set([ownerOrganizationId, ...(first ? [coordinatorOrganizationId] : [])]);
      for (const organizationId of settled) say(IndicatorValueGiven, { ...ids, indicatorId, period, organizationId });
      const about = { ...ids, indicatorId, title, valueId, period, organizationId: ownerOrganizationId };
      return say(IndicatorValueReported, { ...about, coordinatorOrganizationId, ...whoIsAsked(valueId, record) });
    }
    case 'indicator-value-accepted':
    case 'indicator-value-sent-back': {
      const { valueId, period, title, ownerOrganizationId: organizationId, judgedBy } = event;
      const about = { ...ids, indicatorId, valueId, period, organizationId, judgedBy };
      return event.type === 'indicator-value-accepted'
        ? say(IndicatorValueAccepted, about)
        : say(IndicatorValueSentBack, { ...about, title });
    }
    case 'indicator-period-closed': {
      const { period, released } = event;
      for (const organizationId of released) say(IndicatorValueGiven, { ...ids, indicatorId, period, organizationId });
      return;
    }
    case 'indicator-defined':
    case 'indicator-revised':
      return;
  }
}
