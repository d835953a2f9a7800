import type { Interest } from '../admission/interest.js';
import type { RecordedAnswer } from '../admission/invitation.js';
import type { OrganizationStanding } from '../composition/eligibility.js';
import type { CompositionPolicy, PolicyAnswer, PolicyInForce, ProposedPolicy } from '../composition/policy.js';
import type { CompositionRules } from '../composition/rules.js';
import type { Seat } from '../composition/seat.js';
import type { Actor, LocalizedText } from '../decision.js';
import type { ProposedDissolution } from '../ending/dissolution.js';
import type { FollowUp, OpenPoint, SettledPoint } from '../ending/open-point.js';
import type { OwingOrganization } from '../week/owing-organization.js';
import type { CoordinatorCandidate } from './coordinator.js';

/** How an alliance begins: an initiative was published. */
export interface StartForming {
  readonly allianceId: string;
  readonly initiativeId: string;
  readonly lead: OrganizationStanding;
  /** The person who published; provisional. */
  readonly coordinatorPersonId: string;
  readonly seats: readonly Seat[];
  readonly rules: CompositionRules;
}

type Command<T extends string, D = unknown> = { readonly type: T } & D;
type ByActor<D = unknown> = { readonly by: Actor } & D;
type OnInvitation<D = unknown> = ByActor<{ readonly invitationId: string } & D>;
type OnInterest<D = unknown> = ByActor<{ readonly interestId: string } & D>;

export interface Invite {
  readonly organization: OrganizationStanding;
  readonly seatId: string;
  readonly message: LocalizedText;
  /** The last day, and the instant when it is over. */
  readonly expiresOn: string;
  readonly expiresAt: string;
}

/** `organization` is whom the command would seat; for acceptance and interest it is the actor's own. */
export type InvitationDecisionCommand =
  | Command<'invite-partner', ByActor<Invite>>
  /** A holder wants another organisation in its place. */
  | Command<'name-successor', ByActor<Omit<Invite, 'seatId'> & { readonly placeId: string }>>
  | Command<'invite-partners', ByActor<{ readonly invites: readonly Invite[] }>>
  | Command<'see-invitation', OnInvitation>
  | Command<'accept-invitation', OnInvitation<{ readonly organization: OrganizationStanding }>>
  | Command<'decline-invitation', OnInvitation<{ readonly reason: string }>>
  | Command<'withdraw-invitation', OnInvitation>
  /** The coordinator writes down what the invited answered by another way; the invited confirms it or not. */
  | Command<'record-answer', OnInvitation<Omit<RecordedAnswer, 'recordedBy' | 'recordedAt'>>>
  /** By date: an answer is still missing, or can no longer be given. */
  | Command<'remind-of-invitation', { readonly invitationId: string }>
  | Command<'expire-invitation', { readonly invitationId: string }>;

export type InterestDecisionCommand =
  | Command<
      'express-interest',
      ByActor<{
        readonly organization: OrganizationStanding;
        readonly seatId: string;
        readonly message: LocalizedText;
        readonly offers: readonly string[];
      }>
    >
  | Command<'replace-interest', OnInterest<Pick<Interest, 'message' | 'offers'>>>
  | Command<'accept-interest', OnInterest>
  | Command<'decline-interest', OnInterest<{ readonly reason: string }>>
  | Command<'withdraw-interest', OnInterest>;

export type CompositionDecisionCommand =
  | Command<
      'revise-composition',
      ByActor<{ readonly policy: CompositionPolicy; readonly origin: PolicyInForce['origin'] }>
    >
  | Command<'answer-composition', ByActor<Pick<PolicyAnswer, 'stance' | 'note'> & Pick<ProposedPolicy, 'proposal'>>>;

export type MembershipDecisionCommand =
  | Command<'vacate-place', ByActor<{ readonly placeId: string }>>
  | Command<'renew-term', ByActor<{ readonly placeId: string }>>
  /** By date: a term ends soon, or has ended. `timeZone`: where the alliance's days end, if it has said so. */
  | Command<'remind-of-term' | 'end-term', { readonly placeId: string; readonly timeZone?: string }>
  | Command<'suspend-organization' | 'reinstate-organization', { readonly organizationId: string }>;

export type CoordinationDecisionCommand =
  | Command<'name-coordinator', ByActor<{ readonly candidate: CoordinatorCandidate }>>
  | Command<'hand-over-coordination', ByActor<{ readonly successor: CoordinatorCandidate }>>
  /** `gone`: the coordinator's person does not belong to the organisation any more. */
  | Command<'take-over-coordination', ByActor<{ readonly gone: boolean }>>;

export type EndingDecisionCommand =
  | Command<'activate'>
  /** `open`: all that is; `points`: what becomes of each. */
  | Command<
      'conclude',
      ByActor<{
        readonly outcome: LocalizedText;
        readonly open: readonly OpenPoint[];
        readonly points: readonly SettledPoint[];
      }>
    >
  | Command<'initiative-withdrawn'>;

/** `open`: all that is; `points`: what becomes of each. */
export type DissolutionCommand =
  | Command<
      'propose-dissolution',
      ByActor<Pick<ProposedDissolution, 'reason' | 'points'> & { readonly open: readonly OpenPoint[] }>
    >
  | Command<
      'answer-dissolution',
      ByActor<
        Pick<PolicyAnswer, 'stance' | 'note'> &
          Pick<ProposedDissolution, 'proposal'> & { readonly open: readonly OpenPoint[] }
      >
    >
  | Command<'withdraw-dissolution', ByActor>;

/** What became of a point that was handed over when the alliance ended, as its owner says; `open`: what is open still. */
export type FollowUpCommand = Command<
  'settle-handed-over',
  ByActor<Pick<FollowUp, 'becomes' | 'note'> & { readonly pointId: string; readonly open: readonly OpenPoint[] }>
>;

/** By date: a month has passed since the end, or since the last reminder of what was handed over then. */
export type FollowUpReminderCommand = Command<'remind-of-handed-over'>;

/** `awaited`: everybody who owes an answer now; `organizationId`: only this one of them is reminded. */
export type ReminderCommand = Command<
  'remind-of-answers',
  ByActor<{ readonly awaited: readonly OwingOrganization[]; readonly organizationId?: string }>
>;

/** The question whether it is still alive is answered with yes; a dormant one is woken. */
export type LifeCommand = Command<'confirm-alive' | 'wake', ByActor>;

export type AllianceCommand =
  | InvitationDecisionCommand
  | InterestDecisionCommand
  | CompositionDecisionCommand
  | MembershipDecisionCommand
  | CoordinationDecisionCommand
  | ReminderCommand
  | LifeCommand
  | EndingDecisionCommand
  | DissolutionCommand
  | FollowUpCommand
  | FollowUpReminderCommand;

export type AllianceCommandType = AllianceCommand['type'];
