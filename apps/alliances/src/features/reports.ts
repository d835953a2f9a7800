import { SignRecord } from '../application/answers/sign-record.js';
import { ConductReport } from '../application/conduct-report.js';
import { HeedReportDates } from '../application/heed-report-dates.js';
import { KeepReports } from '../application/keep-reports.js';
import { ReadReports } from '../application/read-reports.js';
import { HeedDatesOfReports } from '../events/heed-dates-of-reports.js';
import { PrintController } from '../http/print/print.controller.js';
import { ReportingRuleController } from '../http/reports/reporting-rule.controller.js';
import { ReportsController } from '../http/reports/reports.controller.js';
import { SignOffController } from '../http/reports/sign-off.controller.js';
import { ReportsRepository } from '../persistence/reports.repository.js';
import type { Feature } from './feature.js';

/** Progress reports, and the word of each constituency on them. */
export const reports: Feature = {
  controllers: [HeedDatesOfReports, ReportingRuleController, ReportsController, SignOffController, PrintController],
  providers: [ConductReport, HeedReportDates, KeepReports, ReadReports, ReportsRepository, SignRecord],
};
