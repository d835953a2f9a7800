import { IndicatorValueDue, IndicatorValueGiven } from '#contracts';
import type { IndicatorEvent } from '../domain/indicators/indicator-events.js';
import type { AllianceRecord } from '../domain/record/alliance-record.js';
import type { Voice } from './voice.js';

/** Tells the other services who is asked for a value, and who no more. Figures stay in the alliance. */
export function announceIndicator(event: IndicatorEvent, { alliance }: AllianceRecord, { ids, say }: Voice): void {
  const { indicatorId } = event;
  switch (event.type) {
    case 'indicator-values-due': {
      const { period, asked, reminder } = event;
      for (const organizationId of asked) {
        say(IndicatorValueDue, { ...ids, indicatorId, period, organizationId, reminder });
      }
      return;
    }
    case 'indicator-value-reported': {
      const { period, ownerOrganizationId, first } = event;
      // Until then it was the coordinator's organisation that was asked.
      const settled = new Set([ownerOrganizationId, ...(first ? [alliance.coordinator.organizationId] : [])]);
      for (const organizationId of settled) say(IndicatorValueGiven, { ...ids, indicatorId, period, organizationId });
      return;
    }
    case 'indicator-defined':
    case 'indicator-revised':
    case 'indicator-value-accepted':
    case 'indicator-value-sent-back':
    case 'indicator-period-closed':
      return;
  }
}
