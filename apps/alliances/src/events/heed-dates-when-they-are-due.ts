import { type Delivery, OnTimer, Reactions } from '#messaging';
import { HeedDueDates } from '../application/heed-due-dates.js';
import {
  ActionPointDue,
  type ActionPointDueData,
  HandedOverReminderDue,
  type HandedOverReminderDueData,
  HealthReviewDue,
  type HealthReviewDueData,
  InvitationExpiryDue,
  type InvitationExpiryDueData,
  InvitationReminderDue,
  MilestoneDue,
  type MilestoneDueData,
  type TermDueData,
  TermEndDue,
  TermReminderDue,
  WorkReminderDue,
  type WorkReminderDueData,
} from './timers.js';

@Reactions('alliances')
export class HeedDatesWhenTheyAreDue {
  constructor(private readonly dates: HeedDueDates) {}

  @OnTimer(InvitationReminderDue)
  async remindOfInvitation({ event: { data }, tx }: Delivery<InvitationExpiryDueData>): Promise<void> {
    await this.dates.ofReminder(data.allianceId, data.invitationId, tx);
  }

  @OnTimer(InvitationExpiryDue)
  async expire({ event: { data }, tx }: Delivery<InvitationExpiryDueData>): Promise<void> {
    await this.dates.ofInvitation(data.allianceId, data.invitationId, tx);
  }

  @OnTimer(TermReminderDue)
  async remindOfTerm({ event: { data }, tx }: Delivery<TermDueData>): Promise<void> {
    await this.dates.ofTerm('remind-of-term', data.allianceId, data.placeId, tx);
  }

  @OnTimer(TermEndDue)
  async endTerm({ event: { data }, tx }: Delivery<TermDueData>): Promise<void> {
    await this.dates.ofTerm('end-term', data.allianceId, data.placeId, tx);
  }

  @OnTimer(MilestoneDue)
  async delay({ event: { data }, tx }: Delivery<MilestoneDueData>): Promise<void> {
    await this.dates.ofMilestone(data.allianceId, data.milestoneId, tx);
  }

  @OnTimer(ActionPointDue)
  async overdue({ event: { data }, tx }: Delivery<ActionPointDueData>): Promise<void> {
    await this.dates.ofActionPoint(data.allianceId, data.actionPointId, tx);
  }

  @OnTimer(WorkReminderDue)
  async remindOfWork({ event: { data }, tx }: Delivery<WorkReminderDueData>): Promise<void> {
    await this.dates.ofDaysToCome(data.allianceId, data.itemId, tx);
  }

  @OnTimer(HandedOverReminderDue)
  async remindOfHandedOver({ event: { data }, tx }: Delivery<HandedOverReminderDueData>): Promise<void> {
    await this.dates.ofHandedOver(data.allianceId, tx);
  }

  @OnTimer(HealthReviewDue)
  async review({ event: { data }, tx }: Delivery<HealthReviewDueData>): Promise<void> {
    await this.dates.ofHealth(data.allianceId, tx);
  }
}
