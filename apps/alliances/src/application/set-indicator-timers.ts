import type { Tx } from '#persistence';
import { reminderDays } from '../domain/indicators/decide-values-due.js';
import type { Indicator } from '../domain/indicators/indicator.js';
import type { IndicatorEvent } from '../domain/indicators/indicator-events.js';
import { lastDayOf, periodAt } from '../domain/indicators/period.js';
import type { AllianceRecord } from '../domain/record/alliance-record.js';
import { dayAt, dayEnds, daysAfter } from '../domain/time/day-ends.js';
import { IndicatorPeriodDue, IndicatorReminderDue } from '../events/timers.js';

type Counted = Pick<Indicator, 'id' | 'method'>;
type Alarms = Pick<Tx, 'schedule'>;

/** An indicator has an alarm for the end of the period that runs, and one to ask again for what the last one lacks. */
export function setIndicatorTimers(event: IndicatorEvent, record: AllianceRecord, tx: Alarms): void {
  const today = dayAt(event.at, record.rhythm.rule?.timeZone);
  const id = event.indicatorId;
  if (event.type === 'indicator-defined') awaitPeriod({ id, method: event.indicator.method }, record, today, tx);
  // The alarm of a period that is over and was not heeded yet stays: it asks for that one's values.
  if (event.type === 'indicator-revised' && event.otherPeriods)
    awaitPeriod({ id, method: event.terms.method }, record, today, tx);
}

/** For the period in which a day, `YYYY-MM-DD`, lies. */
export function awaitPeriod(
  { id: indicatorId, method: { periodicity } }: Counted,
  { alliance: { id: allianceId }, rhythm }: AllianceRecord,
  day: string,
  tx: Alarms,
): void {
  const period = periodAt(day, periodicity);
  const over = dayEnds(lastDayOf(period, periodicity), rhythm.rule?.timeZone);
  tx.schedule(`indicator/${indicatorId}`, over, IndicatorPeriodDue, allianceId, { allianceId, indicatorId, period });
}

/** For what a period that is over lacks. */
export function awaitMissing(
  { id: indicatorId, method: { periodicity } }: Counted,
  { alliance: { id: allianceId }, rhythm }: AllianceRecord,
  period: string,
  tx: Alarms,
): void {
  const again = dayEnds(daysAfter(lastDayOf(period, periodicity), reminderDays), rhythm.rule?.timeZone);
  const data = { allianceId, indicatorId, period };
  tx.schedule(`indicator-reminder/${indicatorId}`, again, IndicatorReminderDue, allianceId, data);
}
