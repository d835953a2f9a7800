import { type Delivery, OnTimer, Reactions } from '#messaging';
import { HeedMeetingDates } from '../application/heed-meeting-dates.js';
import { HeedReportDates } from '../application/heed-report-dates.js';
import { TableChangeDue, type TableChangeDueData } from './timers.js';

@Reactions('alliances')
export class FollowTheTableWhenItChanges {
  constructor(
    private readonly meetings: HeedMeetingDates,
    private readonly reports: HeedReportDates,
  ) {}

  @OnTimer(TableChangeDue)
  async follow({ event: { data }, tx }: Delivery<TableChangeDueData>): Promise<void> {
    await this.meetings.ofTable(data.allianceId, tx);
    await this.reports.ofTable(data.allianceId, tx);
  }
}
