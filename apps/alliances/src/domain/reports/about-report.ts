import type { ReportFact } from './report-events.js';
import type { ProgressReport } from './report.js';

/** What every fact of a report says. */
export type AboutReport = Pick<ReportFact, 'at' | 'reportId' | 'periodEndsOn'>;

export const aboutReport = (
  { id: reportId, period }: Pick<ProgressReport, 'id' | 'period'>,
  at: string,
): AboutReport => ({ at, reportId, periodEndsOn: period.to });
