import type { DecidedBy } from '../admission/candidates.js';
import type { RecordedAnswer, WithdrawalCause } from '../admission/invitation.js';
import type { Voice } from '../admission/interest.js';
import type { CompositionSummary } from '../composition/composition.js';
import type { VacationReason } from '../composition/place.js';
import type { CompositionPolicy, PolicyAnswer, PolicyInForce } from '../composition/policy.js';
import type { CompositionRules } from '../composition/rules.js';
import type { Seat, SeatKind } from '../composition/seat.js';
import type { ProlongedTerm } from '../composition/term.js';
import type { Actor, LocalizedText } from '../decision.js';
import type { Dissolution, ProposedDissolution } from '../ending/dissolution.js';
import type { Conclusion, FollowUp, SettledPoint } from '../ending/open-point.js';
import type { AwakeStatus, LifeQuestion, Reminder } from './alliance.js';
import type { CoordinatorCandidate } from './coordinator.js';

/** The first fact of an alliance. */
export interface AllianceFormingStarted {
  readonly type: 'alliance-forming-started';
  readonly at: string;
  readonly allianceId: string;
  readonly initiativeId: string;
  readonly leadOrganizationId: string;
  readonly coordinator: CoordinatorCandidate;
  readonly seats: readonly Seat[];
  readonly rules: CompositionRules;
}

interface OfInvitation {
  readonly invitationId: string;
  readonly seatId: string;
  readonly organizationId: string;
}

interface OfInterest {
  readonly interestId: string;
  readonly seatId: string;
  readonly organizationId: string;
}

interface OfPlace {
  readonly placeId: string;
  readonly seatId: string;
  readonly organizationId: string;
  readonly constituency: string;
  readonly kind: SeatKind;
}

type Fact<T extends string, D = unknown> = { readonly type: T; readonly at: string } & D;

/** What can happen to an alliance after it began. Those without a contract of their own stay inside the service. */
export type AllianceChange =
  | Fact<'composition-proposed', CompositionPolicy>
  | Fact<'composition-answered', { readonly answer: PolicyAnswer }>
  | Fact<'composition-revised', Omit<PolicyInForce, 'from'> & { readonly seats: readonly Seat[] }>
  | Fact<
      'partner-invited',
      OfInvitation & {
        readonly constituency: string;
        readonly mandate: string;
        readonly message: LocalizedText;
        readonly expiresOn: string;
        readonly expiresAt: string;
        readonly by: Actor;
        /** The place whose holder named the invited as its successor. */
        readonly replaces?: string;
      }
    >
  | Fact<'invitation-seen', OfInvitation>
  | Fact<'invitation-expiring', OfInvitation & { readonly expiresOn: string }>
  | Fact<'answer-recorded', OfInvitation & { readonly recorded: RecordedAnswer }>
  | Fact<'invitation-accepted', OfInvitation>
  | Fact<'invitation-declined', OfInvitation & { readonly reason: string }>
  | Fact<'invitation-expired', OfInvitation>
  | Fact<'invitation-withdrawn', OfInvitation & { readonly cause: WithdrawalCause }>
  | Fact<
      'interest-expressed',
      OfInterest & {
        readonly constituency: string;
        readonly message: LocalizedText;
        readonly offers: readonly string[];
        readonly countries: readonly string[];
        readonly mandate: string;
        readonly invitationId?: string;
      }
    >
  | Fact<'interest-replaced', OfInterest & { readonly message: LocalizedText; readonly offers: readonly string[] }>
  | Fact<'candidate-voiced', { readonly interestId: string; readonly voice: Voice }>
  | Fact<'interest-accepted', OfInterest & { readonly decidedBy: DecidedBy }>
  | Fact<'interest-declined', OfInterest & { readonly decidedBy: DecidedBy; readonly reason: string }>
  | Fact<'interest-withdrawn', OfInterest & { readonly cause: WithdrawalCause }>
  | Fact<
      'seat-filled',
      OfPlace & { readonly countries: readonly string[]; readonly mandate?: string; readonly termEndsOn?: string }
    >
  | Fact<'term-ending' | 'term-renewed', OfPlace & { readonly termEndsOn: string }>
  | Fact<'seat-vacated', OfPlace & { readonly reason: VacationReason }>
  | Fact<'alliance-constituted'>
  | Fact<'balance-broken', Pick<CompositionSummary, 'missing' | 'findings'>>
  | Fact<'balance-restored'>
  | Fact<'coordinator-named', { readonly by: string; readonly candidate: CoordinatorCandidate }>
  | Fact<'coordinator-confirmed', { readonly coordinator: CoordinatorCandidate }>
  | Fact<
      'coordinator-replaced',
      {
        readonly former: CoordinatorCandidate;
        readonly coordinator: CoordinatorCandidate;
        /** True when the members chose; false when the former one handed over and the members have yet to confirm. */
        readonly confirmed: boolean;
      }
    >
  /** The coordinator's organisation was suspended; or it may act again. */
  | Fact<'coordination-rested' | 'coordination-resumed', { readonly coordinator: CoordinatorCandidate }>
  | Fact<'answers-awaited', Omit<Reminder, 'at'>>
  | Fact<'alliance-activated'>
  /** Nobody has done anything since that instant: the coordinator is asked whether the alliance is still alive. */
  | Fact<'life-questioned', Pick<LifeQuestion, 'since' | 'answerBy'>>
  | Fact<'life-confirmed', { readonly by: Actor }>
  /** The question is no longer open: somebody answered it or did anything else, or the alliance has ended. */
  | Fact<'life-question-settled'>
  | Fact<'alliance-fell-dormant', { readonly since: string; readonly from: AwakeStatus }>
  | Fact<'alliance-woken', { readonly by: Actor; readonly to: AwakeStatus; readonly terms: readonly ProlongedTerm[] }>
  | Fact<'alliance-concluded', Omit<Conclusion, 'at'> & { readonly by: Actor }>
  /** At the end; and each month after it, of what was not settled since. */
  | Fact<
      'open-points-handed-over' | 'handed-over-awaited',
      { readonly organizationId: string; readonly points: readonly Pick<SettledPoint, 'of' | 'id'>[] }
    >
  | Fact<
      'handed-over-settled',
      Pick<SettledPoint, 'of' | 'id'> & { readonly organizationId: string; readonly followUp: FollowUp }
    >
  | Fact<'dissolution-proposed', { readonly dissolution: ProposedDissolution }>
  | Fact<'dissolution-answered', { readonly answer: PolicyAnswer }>
  | Fact<'dissolution-withdrawn', { readonly proposal: number }>
  | Fact<'alliance-dissolved', { readonly dissolution: Dissolution }>;
