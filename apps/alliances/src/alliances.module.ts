import { HttpModule, MailedLinks } from '#http';
import { MessagingModule } from '#messaging';
import { Module } from '@nestjs/common';
import { AmendWorkplan } from './application/amend-workplan.js';
import { AnswerClearance } from './application/answer-clearance.js';
import { AnswerConsultation } from './application/answer-consultation.js';
import { AnswerCandidacy } from './application/answers/answer-candidacy.js';
import { AnswerFromMail } from './application/answers/answer-from-mail.js';
import { AnswerLinks } from './application/answers/answer-links.js';
import { AnswerProposal } from './application/answers/answer-proposal.js';
import { FindAskedItem } from './application/answers/find-asked-item.js';
import { GiveAnswer } from './application/answers/give-answer.js';
import { ReadQuestion } from './application/answers/read-question.js';
import { SignRecord } from './application/answers/sign-record.js';
import { AnswerInvitation } from './application/answer-invitation.js';
import { AuditKey } from './application/audit-key.js';
import { ChooseCoordinator } from './application/choose-coordinator.js';
import { AwaitedAmongFew } from './application/awaited-among-few.js';
import { ConcludeAlliance } from './application/conclude-alliance.js';
import { DissolveAlliance } from './application/dissolve-alliance.js';
import { KeepAlive } from './application/keep-alive.js';
import { ConductAlliance } from './application/conduct-alliance.js';
import { ConductCommitment } from './application/conduct-commitment.js';
import { ConductIndicator } from './application/conduct-indicator.js';
import { ConductMeeting } from './application/conduct-meeting.js';
import { ConductReport } from './application/conduct-report.js';
import { ConsultAffiliates } from './application/consult-affiliates.js';
import { ConsultGroup } from './application/consult-group.js';
import { EnterGroupRoom } from './application/enter-group-room.js';
import { ExpressInterest } from './application/express-interest.js';
import { FeedSecrets } from './application/feed-secrets.js';
import { FollowUpPoints } from './application/follow-up-points.js';
import { FollowInitiative } from './application/follow-initiative.js';
import { HeedClearanceDates } from './application/heed-clearance-dates.js';
import { HeedConsultationDates } from './application/heed-consultation-dates.js';
import { HeedCommitmentDates } from './application/heed-commitment-dates.js';
import { HeedDueDates } from './application/heed-due-dates.js';
import { HeedMeetingDates } from './application/heed-meeting-dates.js';
import { HeedIndicatorDates } from './application/heed-indicator-dates.js';
import { HeedReportDates } from './application/heed-report-dates.js';
import { InvitePartner } from './application/invite-partner.js';
import { InvitePartners } from './application/invite-partners.js';
import { JudgeInterest } from './application/judge-interest.js';
import { KeepAlliance } from './application/keep-alliance.js';
import { KeepAudit } from './application/keep-audit.js';
import { KeepCalendarFeeds } from './application/keep-calendar-feeds.js';
import { KeepClearances } from './application/keep-clearances.js';
import { KeepConsultations } from './application/keep-consultations.js';
import { KeepReports } from './application/keep-reports.js';
import { KnownOrganizations } from './application/known-organizations.js';
import { HoldSeat } from './application/hold-seat.js';
import { ListOwnCandidacies } from './application/list-own-candidacies.js';
import { Moments } from './application/moments.js';
import { PlanWork } from './application/plan-work.js';
import { ReadAlliance } from './application/read-alliance.js';
import { ReadAudit } from './application/read-audit.js';
import { ReadBalance } from './application/read-balance.js';
import { ReadBoard } from './application/read-board.js';
import { ReadCalendar } from './application/read-calendar.js';
import { ReadCandidacies } from './application/read-candidacies.js';
import { ReadClearances } from './application/read-clearances.js';
import { ReadConsultations } from './application/read-consultations.js';
import { ReadCommitments } from './application/read-commitments.js';
import { ReadIndicators } from './application/read-indicators.js';
import { ReadMeetings } from './application/read-meetings.js';
import { ReadResources } from './application/read-resources.js';
import { ReadReports } from './application/read-reports.js';
import { ReadSeats } from './application/read-seats.js';
import { ReadTimeline } from './application/read-timeline.js';
import { ReportActivity } from './application/report-activity.js';
import { ReadLoad } from './application/read-load.js';
import { ReadWeek } from './application/read-week.js';
import { RemindOfAnswers } from './application/remind-of-answers.js';
import { RequestClearance } from './application/request-clearance.js';
import { ReportWork } from './application/report-work.js';
import { SearchAlliances } from './application/search-alliances.js';
import { SetComposition } from './application/set-composition.js';
import { SetHealth } from './application/set-health.js';
import { SetMeetingRule } from './application/set-meeting-rule.js';
import { SignPosition } from './application/sign-position.js';
import { SpeakForAffiliates } from './application/speak-for-affiliates.js';
import { StartAlliance } from './application/start-alliance.js';
import { SuspendOrganization } from './application/suspend-organization.js';
import { FollowInitiativeWhenItChanges } from './events/follow-initiative-when-it-changes.js';
import { HeedDatesOfClearances } from './events/heed-dates-of-clearances.js';
import { HeedDatesOfConsultations } from './events/heed-dates-of-consultations.js';
import { HeedDatesOfCommitments } from './events/heed-dates-of-commitments.js';
import { HeedDatesOfMeetings } from './events/heed-dates-of-meetings.js';
import { HeedDatesOfIndicators } from './events/heed-dates-of-indicators.js';
import { HeedDatesOfReports } from './events/heed-dates-of-reports.js';
import { HeedDatesWhenTheyAreDue } from './events/heed-dates-when-they-are-due.js';
import { OrganizationsProjection } from './events/organizations.projection.js';
import { StartAllianceWhenProposalIsPublished } from './events/start-alliance-when-proposal-is-published.js';
import { VacateSeatsWhenOrganizationIsSuspended } from './events/vacate-seats-when-organization-is-suspended.js';
import { AnswersController } from './http/answers/answers.controller.js';
import { ActionPointsController } from './http/action-points.controller.js';
import { AlliancesController } from './http/alliances.controller.js';
import { AuditController } from './http/audit.controller.js';
import { BalanceController } from './http/balance.controller.js';
import { BoardController } from './http/board.controller.js';
import { CalendarController } from './http/calendar/calendar.controller.js';
import { CalendarFeedsController } from './http/calendar/calendar-feeds.controller.js';
import { BulkInvitationsController } from './http/bulk-invitations.controller.js';
import { AffiliateConsultationsController } from './http/affiliates/affiliate-consultations.controller.js';
import { ConsultationAnswersController } from './http/affiliates/consultation-answers.controller.js';
import { ClearanceAnswersController } from './http/clearances/clearance-answers.controller.js';
import { ClearancesController } from './http/clearances/clearances.controller.js';
import { CompositionTemplatesController } from './http/composition-templates.controller.js';
import { CompositionController } from './http/composition.controller.js';
import { ShowAlliance } from './http/views/show-alliance.js';
import { NameOrganizations } from './application/name-organizations.js';
import { PrintController } from './http/print/print.controller.js';
import { DissolutionController } from './http/ending/dissolution.controller.js';
import { EndingController } from './http/ending/ending.controller.js';
import { CoordinationController } from './http/coordination.controller.js';
import { LifeController } from './http/life.controller.js';
import { DecisionsController } from './http/decisions.controller.js';
import { GroupRoomsController } from './http/group/group-rooms.controller.js';
import { HealthController } from './http/health.controller.js';
import { IndicatorValuesController } from './http/indicators/indicator-values.controller.js';
import { IndicatorsController } from './http/indicators/indicators.controller.js';
import { InterestsController } from './http/interests.controller.js';
import { InvitationAnswersController } from './http/invitation-answers.controller.js';
import { InvitationsController } from './http/invitations.controller.js';
import { CommitmentsController } from './http/ledger/commitments.controller.js';
import { DeliveriesController } from './http/ledger/deliveries.controller.js';
import { MeetingRuleController } from './http/meeting-rule.controller.js';
import { MeetingsController } from './http/meetings.controller.js';
import { MilestonesController } from './http/milestones.controller.js';
import { MinutesController } from './http/minutes.controller.js';
import { OwnCandidaciesController } from './http/own-candidacies.controller.js';
import { ActivitiesController } from './http/plan/activities.controller.js';
import { AmendmentsController } from './http/plan/amendments.controller.js';
import { ResourcesController } from './http/plan/resources.controller.js';
import { allianceProblems } from './http/problems/alliance-problems.js';
import { ReportingRuleController } from './http/reports/reporting-rule.controller.js';
import { ReportsController } from './http/reports/reports.controller.js';
import { SignOffController } from './http/reports/sign-off.controller.js';
import { PlacesController } from './http/places.controller.js';
import { SeatsController } from './http/seats.controller.js';
import { TimelineController } from './http/timeline.controller.js';
import { RemindersController } from './http/reminders.controller.js';
import { WeekController } from './http/week.controller.js';
import { WorkplanController } from './http/workplan.controller.js';
import {
  AffiliateConsultationDocument,
  AffiliateConsultationSchema,
} from './persistence/affiliate-consultation.schema.js';
import { AffiliateConsultationsRepository } from './persistence/affiliate-consultations.repository.js';
import { AllianceDocument, AllianceSchema } from './persistence/alliance.schema.js';
import { AlliancesRepository } from './persistence/alliances.repository.js';
import { AuditEntryDocument, AuditEntrySchema } from './persistence/audit-entry.schema.js';
import { AuditRepository } from './persistence/audit.repository.js';
import { CalendarFeedDocument, CalendarFeedSchema } from './persistence/calendar-feed.schema.js';
import { CalendarFeedsRepository } from './persistence/calendar-feeds.repository.js';
import { CalendarRows } from './persistence/calendar-rows.js';
import { ChangedDocuments } from './persistence/changed-documents.js';
import { ClearanceDocument, ClearanceSchema } from './persistence/clearance.schema.js';
import { ClearancesRepository } from './persistence/clearances.repository.js';
import { CommitmentDocument, CommitmentSchema } from './persistence/commitment.schema.js';
import { CommitmentsRepository } from './persistence/commitments.repository.js';
import { GivenAnswerDocument, GivenAnswerSchema } from './persistence/given-answer.schema.js';
import { GivenAnswersRepository } from './persistence/given-answers.repository.js';
import { GroupNoteDocument, GroupNoteSchema } from './persistence/group-note.schema.js';
import { GroupNotesRepository } from './persistence/group-notes.repository.js';
import { IndicatorDocument, IndicatorSchema } from './persistence/indicator.schema.js';
import { IndicatorsRepository } from './persistence/indicators.repository.js';
import { MeetingDocument, MeetingSchema } from './persistence/meeting.schema.js';
import { MeetingsRepository } from './persistence/meetings.repository.js';
import { ReportDocument, ReportSchema } from './persistence/report.schema.js';
import { ReportsRepository } from './persistence/reports.repository.js';
import { SuspensionDocument, SuspensionSchema } from './persistence/suspension.schema.js';
import { SuspensionsRepository } from './persistence/suspensions.repository.js';
import { TimelineEntryDocument, TimelineEntrySchema } from './persistence/timeline-entry.schema.js';
import { TimelineRepository } from './persistence/timeline.repository.js';
import { OpenDutiesRows } from './persistence/open-duties.js';
import { WeekRows } from './persistence/week-rows.js';
import { WorkplanDocument, WorkplanSchema } from './persistence/workplan.schema.js';

const models = [
  { name: AllianceDocument.name, schema: AllianceSchema },
  { name: WorkplanDocument.name, schema: WorkplanSchema },
  { name: MeetingDocument.name, schema: MeetingSchema },
  { name: AffiliateConsultationDocument.name, schema: AffiliateConsultationSchema },
  { name: ClearanceDocument.name, schema: ClearanceSchema },
  { name: CommitmentDocument.name, schema: CommitmentSchema },
  { name: GroupNoteDocument.name, schema: GroupNoteSchema },
  { name: ReportDocument.name, schema: ReportSchema },
  { name: IndicatorDocument.name, schema: IndicatorSchema },
  { name: CalendarFeedDocument.name, schema: CalendarFeedSchema },
  { name: TimelineEntryDocument.name, schema: TimelineEntrySchema },
  { name: AuditEntryDocument.name, schema: AuditEntrySchema },
  { name: GivenAnswerDocument.name, schema: GivenAnswerSchema },
  { name: SuspensionDocument.name, schema: SuspensionSchema },
];

const consumers = [
  StartAllianceWhenProposalIsPublished,
  FollowInitiativeWhenItChanges,
  VacateSeatsWhenOrganizationIsSuspended,
  HeedDatesWhenTheyAreDue,
  HeedDatesOfMeetings,
  HeedDatesOfClearances,
  HeedDatesOfConsultations,
  HeedDatesOfCommitments,
  HeedDatesOfIndicators,
  HeedDatesOfReports,
  OrganizationsProjection,
];

const commands = [
  AmendWorkplan,
  AnswerCandidacy,
  AnswerClearance,
  AnswerConsultation,
  AnswerFromMail,
  AnswerInvitation,
  AnswerProposal,
  ChooseCoordinator,
  ConcludeAlliance,
  DissolveAlliance,
  NameOrganizations,
  ShowAlliance,
  KeepAlive,
  ConductAlliance,
  ConductCommitment,
  ConductIndicator,
  ConductMeeting,
  ConductReport,
  ConsultAffiliates,
  ConsultGroup,
  ExpressInterest,
  FollowInitiative,
  FollowUpPoints,
  GiveAnswer,
  HeedClearanceDates,
  HeedConsultationDates,
  HeedCommitmentDates,
  HeedDueDates,
  HeedMeetingDates,
  HeedIndicatorDates,
  HeedReportDates,
  InvitePartner,
  InvitePartners,
  JudgeInterest,
  KeepAlliance,
  KeepAudit,
  KeepCalendarFeeds,
  KeepClearances,
  KeepConsultations,
  KeepReports,
  HoldSeat,
  PlanWork,
  ReportActivity,
  RemindOfAnswers,
  RequestClearance,
  ReportWork,
  SetComposition,
  SetHealth,
  SetMeetingRule,
  SignPosition,
  SignRecord,
  SpeakForAffiliates,
  StartAlliance,
  SuspendOrganization,
];

const questions = [
  AnswerLinks,
  EnterGroupRoom,
  FindAskedItem,
  KnownOrganizations,
  ListOwnCandidacies,
  ReadAlliance,
  ReadAudit,
  ReadBalance,
  AwaitedAmongFew,
  ReadBoard,
  ReadCalendar,
  ReadCandidacies,
  ReadClearances,
  ReadConsultations,
  ReadCommitments,
  ReadIndicators,
  ReadMeetings,
  ReadResources,
  ReadQuestion,
  ReadReports,
  ReadSeats,
  ReadTimeline,
  ReadLoad,
  ReadWeek,
  SearchAlliances,
];

/** Who sits at the table, what they agree to do, and whether it still moves. */
@Module({
  imports: [
    MessagingModule.forService('alliances', { models }),
    HttpModule.forService('alliances', { problems: allianceProblems }),
  ],
  controllers: [
    ...consumers,
    AlliancesController,
    CompositionTemplatesController,
    CompositionController,
    BalanceController,
    CoordinationController,
    EndingController,
    DissolutionController,
    PrintController,
    LifeController,
    SeatsController,
    PlacesController,
    InvitationsController,
    BulkInvitationsController,
    InvitationAnswersController,
    InterestsController,
    AnswersController,
    OwnCandidaciesController,
    WorkplanController,
    AmendmentsController,
    ResourcesController,
    ActivitiesController,
    MilestonesController,
    ActionPointsController,
    MeetingRuleController,
    MeetingsController,
    MinutesController,
    DecisionsController,
    CommitmentsController,
    DeliveriesController,
    ReportingRuleController,
    ReportsController,
    SignOffController,
    AffiliateConsultationsController,
    ConsultationAnswersController,
    ClearancesController,
    ClearanceAnswersController,
    GroupRoomsController,
    IndicatorsController,
    IndicatorValuesController,
    HealthController,
    TimelineController,
    AuditController,
    BoardController,
    WeekController,
    RemindersController,
    CalendarController,
    CalendarFeedsController,
  ],
  providers: [
    ...commands,
    ...questions,
    AffiliateConsultationsRepository,
    AlliancesRepository,
    AuditKey,
    AuditRepository,
    CalendarFeedsRepository,
    ChangedDocuments,
    ClearancesRepository,
    CommitmentsRepository,
    CalendarRows,
    FeedSecrets,
    GivenAnswersRepository,
    MailedLinks,
    GroupNotesRepository,
    IndicatorsRepository,
    MeetingsRepository,
    ReportsRepository,
    SuspensionsRepository,
    TimelineRepository,
    OpenDutiesRows,
    WeekRows,
    Moments,
  ],
})
export class AlliancesModule {}
