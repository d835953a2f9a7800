import { defineTimer, RecordId } from '#contracts';
import { IsInt, IsString, MaxLength, Min } from 'class-validator';

export class InvitationExpiryDueData {
  @RecordId() allianceId!: string;
  @RecordId() invitationId!: string;
}

/** The last day to answer an invitation comes near. */
export const InvitationReminderDue = defineTimer('alliances.invitation-reminder-due.v1', InvitationExpiryDueData);

/** The last day to answer an invitation has passed. */
export const InvitationExpiryDue = defineTimer('alliances.invitation-expiry-due.v1', InvitationExpiryDueData);

export class TermDueData {
  @RecordId() allianceId!: string;
  @RecordId() placeId!: string;
}

/** A term ends in some days. */
export const TermReminderDue = defineTimer('alliances.term-reminder-due.v1', TermDueData);

/** The last day of a term has passed. */
export const TermEndDue = defineTimer('alliances.term-end-due.v1', TermDueData);

export class MilestoneDueData {
  @RecordId() allianceId!: string;
  @RecordId() milestoneId!: string;
}

/** The day of a milestone has passed. */
export const MilestoneDue = defineTimer('alliances.milestone-due.v1', MilestoneDueData);

export class ActionPointDueData {
  @RecordId() allianceId!: string;
  @RecordId() actionPointId!: string;
}

/** The day of an action point has passed. */
export const ActionPointDue = defineTimer('alliances.action-point-due.v1', ActionPointDueData);

export class WorkReminderDueData {
  @RecordId() allianceId!: string;
  /** A milestone or an action point. */
  @RecordId() itemId!: string;
}

/** The day of a milestone or an action point comes near. */
export const WorkReminderDue = defineTimer('alliances.work-reminder-due.v1', WorkReminderDueData);

export class HealthReviewDueData {
  @RecordId() allianceId!: string;
}

/** Time alone may have changed what the rules say of an alliance's health. */
export const HealthReviewDue = defineTimer('alliances.health-review-due.v1', HealthReviewDueData);

export class TableChangeDueData {
  @RecordId() allianceId!: string;
}

/**
 * Somebody left the table of an alliance, or there is none any more: meetings and reports, which are kept apart, are
 * looked at anew.
 */
export const TableChangeDue = defineTimer('alliances.table-change-due.v1', TableChangeDueData);

export class HandedOverReminderDueData {
  @RecordId() allianceId!: string;
}

/** A month has passed since the end of an alliance, or since those who took points over then were reminded. */
export const HandedOverReminderDue = defineTimer('alliances.handed-over-reminder-due.v1', HandedOverReminderDueData);

export class CadenceDueData {
  @RecordId() allianceId!: string;
  /** Number of the window. */
  @IsInt() @Min(0) window!: number;
}

/** A part of the year in which a meeting is expected is over. */
export const CadenceDue = defineTimer('alliances.cadence-due.v1', CadenceDueData);

export class MinutesDueData {
  @RecordId() allianceId!: string;
  @RecordId() meetingId!: string;
}

/** The minutes of a meeting should be there. */
export const MinutesDue = defineTimer('alliances.minutes-due.v1', MinutesDueData);

export class DecisionReviewDueData {
  @RecordId() allianceId!: string;
  @RecordId() decisionId!: string;
}

/** The day has come to look at a decision again. */
export const DecisionReviewDue = defineTimer('alliances.decision-review-due.v1', DecisionReviewDueData);

export class CommitmentDueData {
  @RecordId() allianceId!: string;
  @RecordId() commitmentId!: string;
}

/** The day of a promised delivery has passed. */
export const CommitmentDue = defineTimer('alliances.commitment-due.v1', CommitmentDueData);

export class WaitingWordsDueData {
  @RecordId() allianceId!: string;
}

/** Promises, deliveries or values may wait for a word since before it was kept which do. Set once, by a migration. */
export const WaitingWordsDue = defineTimer('alliances.waiting-words-due.v1', WaitingWordsDueData);

export class ReportDateDueData {
  @RecordId() allianceId!: string;
  @RecordId() reportId!: string;
}

export class ClearanceDateDueData {
  @RecordId() allianceId!: string;
  @RecordId() clearanceId!: string;
}

/** The next day of a clearance has passed. */
export const ClearanceDateDue = defineTimer('alliances.clearance-date-due.v1', ClearanceDateDueData);

export class ConsultationDateDueData {
  @RecordId() allianceId!: string;
  @RecordId() consultationId!: string;
}

/** The next day of a consultation of affiliates has passed. */
export const ConsultationDateDue = defineTimer('alliances.consultation-date-due.v1', ConsultationDateDueData);

/** The next day of a progress report has passed. */
export const ReportDateDue = defineTimer('alliances.report-date-due.v1', ReportDateDueData);

export class IndicatorPeriodData {
  @RecordId() allianceId!: string;
  @RecordId() indicatorId!: string;
  /** `2027`, `2027-H1`, `2027-Q3` or `2027-11`. */
  @IsString() @MaxLength(10) period!: string;
}

/** A period of an indicator is over. */
export const IndicatorPeriodDue = defineTimer('alliances.indicator-period-due.v1', IndicatorPeriodData);

/** Some days have passed since a period of an indicator was over. */
export const IndicatorReminderDue = defineTimer('alliances.indicator-reminder-due.v1', IndicatorPeriodData);
