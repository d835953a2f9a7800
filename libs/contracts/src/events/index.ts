export { PersonSignedUp, PersonSignedUpData } from './directory/person-signed-up.js';
export { OrganizationRegistered, OrganizationRegisteredData } from './directory/organization-registered.js';
export {
  OrganizationProfileRevised,
  OrganizationProfileRevisedData,
} from './directory/organization-profile-revised.js';
export { OrganizationProfileAged, OrganizationProfileAgedData } from './directory/organization-profile-aged.js';
export {
  OrganizationProfileConfirmed,
  OrganizationProfileConfirmedData,
} from './directory/organization-profile-confirmed.js';
export { OrganizationSuspended, OrganizationSuspendedData } from './directory/organization-suspended.js';
export { MemberJoinedOrganization, MemberJoinedOrganizationData } from './directory/member-joined-organization.js';
export { MemberLeftOrganization, MemberLeftOrganizationData } from './directory/member-left-organization.js';
export { SigningKeyPublished, SigningKeyPublishedData } from './directory/signing-key-published.js';
export { AccessRevoked, AccessRevokedData } from './directory/access-revoked.js';
export { ContactChanged, ContactChangedData } from './directory/contact-changed.js';
export { ProposalPublished, ProposalPublishedData } from './proposals/proposal-published.js';
export { ProposalRevised, ProposalRevisedData } from './proposals/proposal-revised.js';
export { ProposalAged, ProposalAgedData } from './proposals/proposal-aged.js';
export { ProposalConfirmed, ProposalConfirmedData } from './proposals/proposal-confirmed.js';
export { ProposalClosed, ProposalClosedData } from './proposals/proposal-closed.js';
export { ProposalWithdrawn, ProposalWithdrawnData } from './proposals/proposal-withdrawn.js';
export {
  ProposalOpenedBySecretariat,
  ProposalOpenedBySecretariatData,
} from './proposals/proposal-opened-by-secretariat.js';
export {
  PartnersSuggested,
  PartnersSuggestedData,
  SuggestionReason,
  SuggestedPartner,
} from './matching/partners-suggested.js';
export {
  StandingOpenedBySecretariat,
  StandingOpenedBySecretariatData,
} from './matching/standing-opened-by-secretariat.js';
export { SuggestionDismissed, SuggestionDismissedData } from './matching/suggestion-dismissed.js';
export { SuggestionShared, SuggestionSharedData } from './matching/suggestion-shared.js';
export { SuggestionStaled, SuggestionStaledData } from './matching/suggestion-staled.js';
export { ExperienceGained, ExperienceGainedData } from './matching/experience-gained.js';
export {
  AllianceFormingStarted,
  AllianceFormingStartedData,
  AllianceSeat,
} from './alliances/alliance-forming-started.js';
export { PartnerInvited, PartnerInvitedData } from './alliances/partner-invited.js';
export { InvitationAccepted, InvitationAcceptedData } from './alliances/invitation-accepted.js';
export { InvitationExpired, InvitationExpiredData } from './alliances/invitation-expired.js';
export { InvitationWithdrawn, InvitationWithdrawnData } from './alliances/invitation-withdrawn.js';
export { InvitationDeclined, InvitationDeclinedData } from './alliances/invitation-declined.js';
export { InterestExpressed, InterestExpressedData } from './alliances/interest-expressed.js';
export { InterestAccepted, InterestAcceptedData } from './alliances/interest-accepted.js';
export { InterestWithdrawn, InterestWithdrawnData } from './alliances/interest-withdrawn.js';
export { InterestDeclined, InterestDeclinedData } from './alliances/interest-declined.js';
export { SeatFilled, SeatFilledData } from './alliances/seat-filled.js';
export { SeatVacated, SeatVacatedData } from './alliances/seat-vacated.js';
export { AllianceConstituted, AllianceConstitutedData } from './alliances/alliance-constituted.js';
export { BalanceBroken, BalanceBrokenData, MissingSeat } from './alliances/balance-broken.js';
export { BalanceRestored, BalanceRestoredData } from './alliances/balance-restored.js';
export { CompositionProposed, CompositionProposedData } from './alliances/composition-proposed.js';
export { CompositionRevised, CompositionRevisedData } from './alliances/composition-revised.js';
export { CoordinationRested, CoordinationRestedData } from './alliances/coordination-rested.js';
export { CoordinationResumed, CoordinationResumedData } from './alliances/coordination-resumed.js';
export { CoordinatorConfirmed, CoordinatorConfirmedData } from './alliances/coordinator-confirmed.js';
export { CoordinatorReplaced, CoordinatorReplacedData } from './alliances/coordinator-replaced.js';
export { WorkplanProposed, WorkplanProposedData } from './alliances/workplan-proposed.js';
export { AnswersAwaited, AnswersAwaitedData } from './alliances/answers-awaited.js';
export { ReminderSettled, ReminderSettledData } from './alliances/reminder-settled.js';
export { WordGiven, WordGivenData } from './alliances/word-given.js';
export { WordSought, WordSoughtData } from './alliances/word-sought.js';
export { AnswerRecorded, AnswerRecordedData } from './alliances/answer-recorded.js';
export { InvitationExpiring, InvitationExpiringData } from './alliances/invitation-expiring.js';
export { TermEnding, TermEndingData } from './alliances/term-ending.js';
export { TermRenewed, TermRenewedData } from './alliances/term-renewed.js';
export { WorkplanAccepted, WorkplanAcceptedData } from './alliances/workplan-accepted.js';
export { WorkplanAmended, WorkplanAmendedData } from './alliances/workplan-amended.js';
export {
  WorkplanAmendmentDissented,
  WorkplanAmendmentDissentedData,
} from './alliances/workplan-amendment-dissented.js';
export { WorkplanAmendmentProposed, WorkplanAmendmentProposedData } from './alliances/workplan-amendment-proposed.js';
export {
  WorkplanAmendmentWithdrawn,
  WorkplanAmendmentWithdrawnData,
} from './alliances/workplan-amendment-withdrawn.js';
export { WorkplanDissented, WorkplanDissentedData } from './alliances/workplan-dissented.js';
export { MilestoneAchieved, MilestoneAchievedData } from './alliances/milestone-achieved.js';
export { MilestoneDelayed, MilestoneDelayedData } from './alliances/milestone-delayed.js';
export { ActionPointAssigned, ActionPointAssignedData } from './alliances/action-point-assigned.js';
export { ActionPointCompleted, ActionPointCompletedData } from './alliances/action-point-completed.js';
export { ActionPointVerified, ActionPointVerifiedData } from './alliances/action-point-verified.js';
export { ActionPointOverdue, ActionPointOverdueData } from './alliances/action-point-overdue.js';
export { ActionPointDueSoon, ActionPointDueSoonData } from './alliances/action-point-due-soon.js';
export { MilestoneDueSoon, MilestoneDueSoonData } from './alliances/milestone-due-soon.js';
export { MilestonesReplanned, MilestonesReplannedData } from './alliances/milestones-replanned.js';
export { AllianceFellSilent, AllianceFellSilentData } from './alliances/alliance-fell-silent.js';
export { AllianceSilenceEnded, AllianceSilenceEndedData } from './alliances/alliance-silence-ended.js';
export { HandedOverAwaited, HandedOverAwaitedData } from './alliances/handed-over-awaited.js';
export { HandedOverSettled, HandedOverSettledData } from './alliances/handed-over-settled.js';
export { OpenPointsHandedOver, OpenPointsHandedOverData } from './alliances/open-points-handed-over.js';
export { DissolutionProposed, DissolutionProposedData } from './alliances/dissolution-proposed.js';
export { DissolutionWithdrawn, DissolutionWithdrawnData } from './alliances/dissolution-withdrawn.js';
export { IndicatorValueDue, IndicatorValueDueData } from './alliances/indicator-value-due.js';
export { IndicatorValueGiven, IndicatorValueGivenData } from './alliances/indicator-value-given.js';
export { IndicatorValueReported, IndicatorValueReportedData } from './alliances/indicator-value-reported.js';
export { IndicatorValueAccepted, IndicatorValueAcceptedData } from './alliances/indicator-value-accepted.js';
export { IndicatorValueSentBack, IndicatorValueSentBackData } from './alliances/indicator-value-sent-back.js';
export { AllianceQuestioned, AllianceQuestionedData } from './alliances/alliance-questioned.js';
export { AllianceQuestionSettled, AllianceQuestionSettledData } from './alliances/alliance-question-settled.js';
export { AllianceFellDormant, AllianceFellDormantData } from './alliances/alliance-fell-dormant.js';
export { AllianceWoken, AllianceWokenData } from './alliances/alliance-woken.js';
export { HealthChanged, HealthChangedData } from './alliances/health-changed.js';
export { MeetingConvened, MeetingConvenedData } from './alliances/meeting-convened.js';
export { MeetingPostponed, MeetingPostponedData } from './alliances/meeting-postponed.js';
export { MeetingCancelled, MeetingCancelledData } from './alliances/meeting-cancelled.js';
export { MeetingHeld, MeetingHeldData } from './alliances/meeting-held.js';
export { CadenceMissed, CadenceMissedData } from './alliances/cadence-missed.js';
export { MinutesMissing, MinutesMissingData } from './alliances/minutes-missing.js';
export { MinutesDrafted, MinutesDraftedData } from './alliances/minutes-drafted.js';
export { MinutesAgreed, MinutesAgreedData } from './alliances/minutes-agreed.js';
export { DecisionRecorded, DecisionRecordedData } from './alliances/decision-recorded.js';
export { DecisionReviewFellDue, DecisionReviewFellDueData } from './alliances/decision-review-fell-due.js';
export { DecisionReviewed, DecisionReviewedData } from './alliances/decision-reviewed.js';
export { CommitmentPromised, CommitmentPromisedData } from './alliances/commitment-promised.js';
export { CommitmentAgreed, CommitmentAgreedData } from './alliances/commitment-agreed.js';
export { CommitmentChanged, CommitmentChangedData } from './alliances/commitment-changed.js';
export { CommitmentWithdrawn, CommitmentWithdrawnData } from './alliances/commitment-withdrawn.js';
export { DeliveryReported, DeliveryReportedData } from './alliances/delivery-reported.js';
export { DeliveryValidated, DeliveryValidatedData } from './alliances/delivery-validated.js';
export { DeliveryRejected, DeliveryRejectedData } from './alliances/delivery-rejected.js';
export { CommitmentDeclined, CommitmentDeclinedData } from './alliances/commitment-declined.js';
export { CommitmentDelivered, CommitmentDeliveredData } from './alliances/commitment-delivered.js';
export { CommitmentOverdue, CommitmentOverdueData } from './alliances/commitment-overdue.js';
export { ReportDue, ReportDueData } from './alliances/report-due.js';
export { ReportOverdue, ReportOverdueData } from './alliances/report-overdue.js';
export { ReportSubmitted, ReportSubmittedData } from './alliances/report-submitted.js';
export { ReportSentBack, ReportSentBackData } from './alliances/report-sent-back.js';
export { ReportValidationOpened, ReportValidationOpenedData } from './alliances/report-validation-opened.js';
export { ReportValidationEnding, ReportValidationEndingData } from './alliances/report-validation-ending.js';
export { ReportValidated, ReportValidatedData } from './alliances/report-validated.js';
export { ReportDissented, ReportDissentedData } from './alliances/report-dissented.js';
export { ReportSilenceRecorded, ReportSilenceRecordedData } from './alliances/report-silence-recorded.js';
export { ReportAccepted, ReportAcceptedData } from './alliances/report-accepted.js';
export { AffiliatesConsulted, AffiliatesConsultedData } from './alliances/affiliates-consulted.js';
export { AffiliatesEnding, AffiliatesEndingData } from './alliances/affiliates-ending.js';
export { AffiliatesHeard, AffiliatesHeardData } from './alliances/affiliates-heard.js';
export { AffiliatesReleased, AffiliatesReleasedData } from './alliances/affiliates-released.js';
export { ClearanceRequested, ClearanceRequestedData } from './alliances/clearance-requested.js';
export { ClearanceAnswered, ClearanceAnsweredData } from './alliances/clearance-answered.js';
export { ClearanceEnding, ClearanceEndingData } from './alliances/clearance-ending.js';
export { ClearanceClosed, ClearanceClosedData } from './alliances/clearance-closed.js';
export { GroupConsulted, GroupConsultedData } from './alliances/group-consulted.js';
export {
  GroupRoomOpenedBySecretariat,
  GroupRoomOpenedBySecretariatData,
} from './alliances/group-room-opened-by-secretariat.js';
export { AllianceConcluded, AllianceConcludedData } from './alliances/alliance-concluded.js';
export { AllianceDissolved, AllianceDissolvedData } from './alliances/alliance-dissolved.js';
export {
  AllianceOpenedBySecretariat,
  AllianceOpenedBySecretariatData,
} from './alliances/alliance-opened-by-secretariat.js';
export { PeopleNotified, PeopleNotifiedData } from './notifications/people-notified.js';
export { DeliveryFailed, DeliveryFailedData } from './notifications/delivery-failed.js';
export { WebhookEndpointDisabled, WebhookEndpointDisabledData } from './integrations/webhook-endpoint-disabled.js';
