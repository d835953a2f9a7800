import type { NoticeKind } from '../notice-kind.js';
import { actionPointAssigned } from './action-point-assigned.js';
import { actionPointCompleted } from './action-point-completed.js';
import { actionPointDueSoon } from './action-point-due-soon.js';
import { actionPointOverdue } from './action-point-overdue.js';
import { allianceConcluded } from './alliance-concluded.js';
import { allianceConstituted } from './alliance-constituted.js';
import { allianceDissolved } from './alliance-dissolved.js';
import { allianceFellDormant } from './alliance-fell-dormant.js';
import { allianceFellSilent } from './alliance-fell-silent.js';
import { allianceFormingStarted } from './alliance-forming-started.js';
import { allianceOpenedBySecretariat } from './alliance-opened-by-secretariat.js';
import { allianceQuestioned } from './alliance-questioned.js';
import { allianceWoken } from './alliance-woken.js';
import { answerRecorded } from './answer-recorded.js';
import { answersAwaited } from './answers-awaited.js';
import { balanceBroken } from './balance-broken.js';
import { balanceRestored } from './balance-restored.js';
import { compositionProposed } from './composition-proposed.js';
import { compositionRevised } from './composition-revised.js';
import { coordinationRested } from './coordination-rested.js';
import { coordinatorConfirmed } from './coordinator-confirmed.js';
import { coordinatorReplaced } from './coordinator-replaced.js';
import { standingOpenedBySecretariat } from './standing-opened-by-secretariat.js';
import { affiliatesConsulted } from './affiliates-consulted.js';
import { affiliatesEnding } from './affiliates-ending.js';
import { affiliatesHeard } from './affiliates-heard.js';
import { affiliatesReleased } from './affiliates-released.js';
import { clearanceRequested } from './clearance-requested.js';
import { clearanceEnding } from './clearance-ending.js';
import { clearanceAnswered } from './clearance-answered.js';
import { clearanceClosed } from './clearance-closed.js';
import { groupConsulted } from './group-consulted.js';
import { groupRoomOpenedBySecretariat } from './group-room-opened-by-secretariat.js';
import { healthChanged } from './health-changed.js';
import { initiativeClosed } from './initiative-closed.js';
import { initiativePublished } from './initiative-published.js';
import { initiativeRevised } from './initiative-revised.js';
import { initiativeWithdrawn } from './initiative-withdrawn.js';
import { dissolutionProposed } from './dissolution-proposed.js';
import { dissolutionWithdrawn } from './dissolution-withdrawn.js';
import { handedOverAwaited } from './handed-over-awaited.js';
import { handedOverSettled } from './handed-over-settled.js';
import { indicatorValueDue } from './indicator-value-due.js';
import { indicatorValueReported } from './indicator-value-reported.js';
import { indicatorValueSentBack } from './indicator-value-sent-back.js';
import { interestAccepted } from './interest-accepted.js';
import { interestDeclined } from './interest-declined.js';
import { interestExpressed } from './interest-expressed.js';
import { interestWithdrawn } from './interest-withdrawn.js';
import { invitationAccepted } from './invitation-accepted.js';
import { invitationDeclined } from './invitation-declined.js';
import { invitationExpiring } from './invitation-expiring.js';
import { invitationExpired } from './invitation-expired.js';
import { invitationWithdrawn } from './invitation-withdrawn.js';
import { meetingConvened } from './meeting-convened.js';
import { meetingPostponed } from './meeting-postponed.js';
import { meetingCancelled } from './meeting-cancelled.js';
import { meetingHeld } from './meeting-held.js';
import { cadenceMissed } from './cadence-missed.js';
import { minutesMissing } from './minutes-missing.js';
import { minutesDrafted } from './minutes-drafted.js';
import { minutesAgreed } from './minutes-agreed.js';
import { decisionRecorded } from './decision-recorded.js';
import { decisionReviewFellDue } from './decision-review-fell-due.js';
import { commitmentPromised } from './commitment-promised.js';
import { commitmentAgreed } from './commitment-agreed.js';
import { commitmentChanged } from './commitment-changed.js';
import { commitmentWithdrawn } from './commitment-withdrawn.js';
import { deliveryReported } from './delivery-reported.js';
import { deliveryValidated } from './delivery-validated.js';
import { deliveryRejected } from './delivery-rejected.js';
import { commitmentDeclined } from './commitment-declined.js';
import { commitmentDelivered } from './commitment-delivered.js';
import { commitmentOverdue } from './commitment-overdue.js';
import { milestoneAchieved } from './milestone-achieved.js';
import { milestoneDelayed } from './milestone-delayed.js';
import { milestoneDueSoon } from './milestone-due-soon.js';
import { openPointsHandedOver } from './open-points-handed-over.js';
import { organizationRegistered } from './organization-registered.js';
import { organizationSuspended } from './organization-suspended.js';
import { partnerInvited } from './partner-invited.js';
import { partnerSuggested } from './partner-suggested.js';
import { profileAged } from './profile-aged.js';
import { proposalAged } from './proposal-aged.js';
import { proposalOpenedBySecretariat } from './proposal-opened-by-secretariat.js';
import { reportDue } from './report-due.js';
import { reportOverdue } from './report-overdue.js';
import { reportSubmitted } from './report-submitted.js';
import { reportSentBack } from './report-sent-back.js';
import { reportValidationOpened } from './report-validation-opened.js';
import { reportValidationEnding } from './report-validation-ending.js';
import { reportDissented } from './report-dissented.js';
import { reportSilenceRecorded } from './report-silence-recorded.js';
import { reportAccepted } from './report-accepted.js';
import { seatFilled } from './seat-filled.js';
import { seatVacated } from './seat-vacated.js';
import { suggestionShared } from './suggestion-shared.js';
import { termEnding } from './term-ending.js';
import { webhookEndpointDisabled } from './webhook-endpoint-disabled.js';
import { wordSought } from './word-sought.js';
import { workplanAccepted } from './workplan-accepted.js';
import { workplanAmended } from './workplan-amended.js';
import { workplanAmendmentDissented } from './workplan-amendment-dissented.js';
import { workplanAmendmentProposed } from './workplan-amendment-proposed.js';
import { workplanDissented } from './workplan-dissented.js';
import { workplanProposed } from './workplan-proposed.js';

/** Every kind of notice there is; a kind that is not listed here is never sent. */
export const catalogue: readonly NoticeKind[] = [
  actionPointAssigned,
  actionPointCompleted,
  actionPointDueSoon,
  actionPointOverdue,
  allianceConcluded,
  openPointsHandedOver,
  handedOverAwaited,
  handedOverSettled,
  allianceConstituted,
  dissolutionProposed,
  dissolutionWithdrawn,
  allianceDissolved,
  allianceFellSilent,
  allianceQuestioned,
  allianceFellDormant,
  allianceWoken,
  allianceFormingStarted,
  allianceOpenedBySecretariat,
  answerRecorded,
  answersAwaited,
  balanceBroken,
  balanceRestored,
  compositionProposed,
  compositionRevised,
  coordinationRested,
  coordinatorConfirmed,
  coordinatorReplaced,
  standingOpenedBySecretariat,
  affiliatesConsulted,
  affiliatesEnding,
  affiliatesHeard,
  affiliatesReleased,
  clearanceRequested,
  clearanceEnding,
  clearanceAnswered,
  clearanceClosed,
  groupConsulted,
  groupRoomOpenedBySecretariat,
  healthChanged,
  initiativeClosed,
  initiativePublished,
  initiativeRevised,
  initiativeWithdrawn,
  interestAccepted,
  interestDeclined,
  interestExpressed,
  interestWithdrawn,
  invitationAccepted,
  invitationDeclined,
  invitationExpired,
  invitationExpiring,
  invitationWithdrawn,
  meetingConvened,
  meetingPostponed,
  meetingCancelled,
  meetingHeld,
  cadenceMissed,
  minutesMissing,
  minutesDrafted,
  minutesAgreed,
  decisionRecorded,
  decisionReviewFellDue,
  commitmentPromised,
  commitmentAgreed,
  commitmentDeclined,
  commitmentChanged,
  commitmentWithdrawn,
  wordSought,
  deliveryReported,
  deliveryValidated,
  deliveryRejected,
  commitmentDelivered,
  commitmentOverdue,
  milestoneAchieved,
  milestoneDelayed,
  milestoneDueSoon,
  organizationRegistered,
  organizationSuspended,
  partnerInvited,
  partnerSuggested,
  profileAged,
  proposalAged,
  proposalOpenedBySecretariat,
  indicatorValueDue,
  indicatorValueReported,
  indicatorValueSentBack,
  reportDue,
  reportOverdue,
  reportSubmitted,
  reportSentBack,
  reportValidationOpened,
  reportValidationEnding,
  reportDissented,
  reportSilenceRecorded,
  reportAccepted,
  seatFilled,
  seatVacated,
  suggestionShared,
  termEnding,
  webhookEndpointDisabled,
  workplanAccepted,
  workplanAmended,
  workplanAmendmentDissented,
  workplanAmendmentProposed,
  workplanDissented,
  workplanProposed,
];

const byName = new Map(catalogue.map((kind) => [kind.kind, kind]));

/** @throws RangeError for a kind that is not in the catalogue */
export function noticeKindNamed(name: string): NoticeKind {
  const kind = byName.get(name);
  if (!kind) throw new RangeError(`There are no notices of kind ${name}`);
  return kind;
}

/** Stands for several notices of suggestions; caused by the end of a window, not by an event. */
export const suggestionsSummary = 'suggestions_summary';

/** That mails do not reach the person any more; caused by a mail server's answer. */
export const mailRefused = 'mail_refused';

/** Every kind that an inbox may hold. */
export const noticeNames: readonly string[] = [...catalogue.map(({ kind }) => kind), suggestionsSummary, mailRefused];
