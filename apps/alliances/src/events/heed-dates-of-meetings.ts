import { type Delivery, OnTimer, Reactions } from '#messaging';
import { HeedMeetingDates } from '../application/heed-meeting-dates.js';
import {
  CadenceDue,
  type CadenceDueData,
  DecisionReviewDue,
  type DecisionReviewDueData,
  MinutesDue,
  type MinutesDueData,
} from './timers.js';

@Reactions('alliances')
export class HeedDatesOfMeetings {
  constructor(private readonly dates: HeedMeetingDates) {}

  @OnTimer(CadenceDue)
  async cadence({ event: { data }, tx }: Delivery<CadenceDueData>): Promise<void> {
    await this.dates.ofCadence(data.allianceId, data.window, tx);
  }

  @OnTimer(MinutesDue)
  async minutes({ event: { data }, tx }: Delivery<MinutesDueData>): Promise<void> {
    await this.dates.ofMinutes(data.allianceId, data.meetingId, tx);
  }

  @OnTimer(DecisionReviewDue)
  async review({ event: { data }, tx }: Delivery<DecisionReviewDueData>): Promise<void> {
    await this.dates.ofDecision(data.allianceId, data.decisionId, tx);
  }
}
