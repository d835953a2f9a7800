import { type Delivery, OnTimer, Reactions } from '#messaging';
import { HeedClearanceDates } from '../application/heed-clearance-dates.js';
import { HeedConsultationDates } from '../application/heed-consultation-dates.js';
import { HeedMeetingDates } from '../application/heed-meeting-dates.js';
import { HeedReportDates } from '../application/heed-report-dates.js';
import { TableChangeDue, type TableChangeDueData } from './timers.js';

@Reactions('alliances')
export class FollowTheTableWhenItChanges {
  constructor(
    private readonly meetings: HeedMeetingDates,
    private readonly reports: HeedReportDates,
    private readonly clearances: HeedClearanceDates,
    private readonly consultations: HeedConsultationDates,
  ) {}

  @OnTimer(TableChangeDue)
  async follow({ event: { data }, tx }: Delivery<TableChangeDueData>): Promise<void> {
    await this.meetings.ofTable(data.allianceId, tx);
    await this.reports.ofTable(data.allianceId, tx);
    await this.clearances.ofTable(data.allianceId, tx);
    await this.consultations.ofTable(data.allianceId, tx);
  }
}
