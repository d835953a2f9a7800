import type { Interest } from '../admission/interest.js';
import type { Invitation } from '../admission/invitation.js';
import { summarizeComposition } from '../composition/composition.js';
import { isHeld, type Place } from '../composition/place.js';
import type { CompositionPolicy, FormerPolicy, PolicyInForce, ProposedPolicy } from '../composition/policy.js';
import { votersAmong } from '../composition/quorum.js';
import { admits, type Seat } from '../composition/seat.js';
import type { Actor } from '../decision.js';
import type { Dissolution, ProposedDissolution } from '../ending/dissolution.js';
import type { Conclusion } from '../ending/open-point.js';
import type { OwedKind } from '../week/owed-kind.js';
import type { Coordinator } from './coordinator.js';

/** A dormant one goes on from where it fell asleep when somebody wakes it. */
export const allianceStatuses = ['forming', 'constituted', 'active', 'dormant', 'concluded', 'dissolved'] as const;
export type AllianceStatus = (typeof allianceStatuses)[number];

/** pending until constituted; then met, or broken while a needed place is empty. */
export type Balance = 'pending' | 'met' | 'broken';

/** Everything about an alliance that decides who is admitted to it, who speaks for it and where it stands. */
export interface Alliance {
  readonly id: string;
  readonly initiatives: readonly string[];
  readonly leadOrganizationId: string;
  readonly status: AllianceStatus;
  readonly statusSince: string;
  readonly balance: Balance;
  readonly balanceSince: string;
  readonly coordinator: Coordinator;
  /** Oldest first. */
  readonly formerCoordinators: readonly Coordinator[];
  /** Of the composition policy in force. */
  readonly seats: readonly Seat[];
  readonly policy: PolicyInForce;
  /** What the coordinator would change, until the members accepted it. */
  readonly proposedPolicy?: ProposedPolicy;
  /** How many policies were put to the members, with those that another one replaced. */
  readonly policyProposals: number;
  /** Oldest first. */
  readonly formerPolicies: readonly FormerPolicy[];
  /** Since when the policy was met for the first time; absent while it forms. */
  readonly constitutedAt?: string;
  /** Held and ended ones. */
  readonly places: readonly Place[];
  readonly invitations: readonly Invitation[];
  readonly interests: readonly Interest[];
  /** While the coordinator is asked whether it is still alive. */
  readonly lifeQuestion?: LifeQuestion;
  /** While it is dormant: what it was before. */
  readonly dormantFrom?: AwakeStatus;
  /** When it was last woken. */
  readonly wokenAt?: string;
  /** Once it was concluded; absent on those from before this was kept. */
  readonly conclusion?: Conclusion;
  /** While members are asked whether it ends without a result. */
  readonly proposedDissolution?: ProposedDissolution;
  /** How many dissolutions were put to the members; absent while none was. */
  readonly dissolutionProposals?: number;
  /** Once it was dissolved; absent on those from before this was kept. */
  readonly dissolution?: Dissolution;
  /** The last one of each organisation, as of three weeks before the latest; absent while nobody was reminded. */
  readonly reminders?: readonly Reminder[];
}

/** What an alliance was when it fell asleep; one that forms waits for others and does not fall asleep. */
export type AwakeStatus = Extract<AllianceStatus, 'constituted' | 'active'>;

/** Nobody did anything for long: is the alliance still alive? */
export interface LifeQuestion {
  readonly askedAt: string;
  /** When a person last did something. */
  readonly since: string;
  /** Last day to answer, `YYYY-MM-DD`. */
  readonly answerBy: string;
}

/** That an organisation was reminded of the answers that it owes. */
export interface Reminder {
  readonly organizationId: string;
  readonly what: readonly OwedKind[];
  /** The Monday, `YYYY-MM-DD`, of the week. */
  readonly week: string;
  readonly at: string;
}

export function hasEnded(alliance: Alliance): boolean {
  return alliance.status === 'concluded' || alliance.status === 'dissolved';
}

export function findSeat(alliance: Alliance, seatId: string): Seat | undefined {
  return alliance.seats.find((seat) => seat.id === seatId);
}

export function policyOf({ seats, policy }: Pick<Alliance, 'seats' | 'policy'>): CompositionPolicy {
  return { seats, rules: policy.rules };
}

/** An organisation with a vote, and the constituency whose voice it is. */
export interface VotingMember {
  readonly organizationId: string;
  readonly constituency: string;
  /** The same for institutions that the policy counts as one government; absent: a voice of its own. */
  readonly voice?: string;
}

/** The holders of titular places: who votes. Alternates and observers have no vote of their own. */
export function votingMembers(alliance: Alliance): readonly VotingMember[] {
  return votersAmong(alliance.places, alliance.policy.rules);
}

/**
 * Constituencies of which somebody is to come with a vote, by the policy in force: those that may hold a seat which too few
 * hold as things stand, over all or of a country.
 */
export function neededVoices(alliance: Pick<Alliance, 'seats' | 'policy' | 'places'>): readonly string[] {
  const { seats, rules } = policyOf(alliance);
  const titular = seats.filter(({ kind }) => kind === 'titular');
  const perCountry = rules.perCountry.filter(({ kind }) => kind === 'titular');
  const voting = { seats: titular, rules: { ...rules, perCountry } };
  const { missing, findings } = summarizeComposition(voting, alliance.places);
  const lacking = titular.filter(
    ({ id, constituency }) =>
      missing.some(({ seatId }) => seatId === id) ||
      findings.some((one) => one.rule === 'country' && one.constituency === constituency),
  );
  const candidates = lacking.flatMap((seat) =>
    [seat.constituency, ...seat.alsoAdmits].filter((constituency) => admits(seat, constituency)),
  );
  return [...new Set(candidates)];
}

/** Who is asked whether it is still alive: who coordinates, or those with a vote while the coordination rests. */
export function askedIfAlive(alliance: Alliance): readonly string[] {
  const { organizationId, restingSince } = alliance.coordinator;
  if (restingSince === undefined) return [organizationId];
  return [...new Set(votingMembers(alliance).map((one) => one.organizationId))];
}

export function isMember({ places }: Pick<Alliance, 'places'>, organizationId: string): boolean {
  return places.some((place) => isHeld(place) && place.organizationId === organizationId);
}

/** Who does what an organisation has taken on: the coordinator's organisation, once that one has left. */
export function inChargeOf({ coordinator, places }: Pick<Alliance, 'coordinator' | 'places'>, owner: string): string {
  return isMember({ places }, owner) ? owner : coordinator.organizationId;
}

/** Whether somebody speaks as the coordinator; nobody does while its organisation is suspended. */
export function isCoordinator({ coordinator }: Alliance, by: Actor): boolean {
  const { personId, organizationId, restingSince } = coordinator;
  return restingSince === undefined && personId === by.personId && organizationId === by.organizationId;
}
