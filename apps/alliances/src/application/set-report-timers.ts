import type { Tx } from '#persistence';
import type { AllianceRecord } from '../domain/record/alliance-record.js';
import type { ReportEvent } from '../domain/reports/report-events.js';
import type { ReportBrief } from '../domain/reports/report.js';
import { nextReportDay } from '../domain/reports/reporting.js';
import { dayEnds } from '../domain/time/day-ends.js';
import { ReportDateDue } from '../events/timers.js';

/** Each report has one alarm, for the next day on which the clock has something to say of it. */
export function setReportTimer(event: ReportEvent, record: AllianceRecord, tx: Tx): void {
  if (event.type === 'reporting-rule-set') return;
  const report = record.reporting.reports.find(({ id }) => id === event.reportId);
  if (report) awaitDay(report, record, tx);
}

/** For all that somebody still waits for: when days begin to end elsewhere. */
export function setAllReportTimers(record: AllianceRecord, tx: Tx): void {
  for (const report of record.reporting.reports) awaitDay(report, record, tx);
}

function awaitDay(report: ReportBrief, { alliance, rhythm }: AllianceRecord, tx: Tx): void {
  const { id: allianceId } = alliance;
  const day = nextReportDay(report);
  if (day === undefined) return tx.cancel(key(report.id));
  const data = { allianceId, reportId: report.id };
  tx.schedule(key(report.id), dayEnds(day, rhythm.rule?.timeZone), ReportDateDue, allianceId, data);
}

const key = (id: string): string => `report/${id}`;
