import { type Delivery, OnTimer, Reactions } from '#messaging';
import { HeedReportDates } from '../application/heed-report-dates.js';
import { ReportDateDue, type ReportDateDueData } from './timers.js';

@Reactions('alliances')
export class HeedDatesOfReports {
  constructor(private readonly dates: HeedReportDates) {}

  @OnTimer(ReportDateDue)
  async ofReport({ event: { data }, tx }: Delivery<ReportDateDueData>): Promise<void> {
    await this.dates.ofReport(data.allianceId, data.reportId, tx);
  }
}
