import type { Alliance, Balance } from '../alliance/alliance.js';
import { type CompositionSummary, summarizeComposition } from './composition.js';
import { type Place, placesHeldAt } from './place.js';
import { type CompositionPolicy, policyAt } from './policy.js';
import { seatUnder } from './seat-holders.js';

/** How a table stood at an instant, by the policy of that time. */
export interface BalanceAt extends Pick<CompositionSummary, 'missing' | 'findings'> {
  readonly status: Balance;
  /** Since when it stood so. */
  readonly since: string;
  readonly policyVersion: number;
}

type Told = Pick<Alliance, 'seats' | 'policy' | 'formerPolicies' | 'places' | 'constitutedAt'>;

/** The balance at an instant; undefined before there was an alliance. */
export function balanceAt(alliance: Told, at: string): BalanceAt | undefined {
  const standing = standingAt(alliance, at);
  if (!standing) return undefined;
  const turns = turnsOf(alliance).filter((turn) => turn <= at);
  const other = turns.findLastIndex((turn) => standingAt(alliance, turn)?.status !== standing.status);
  return { ...standing, since: turns[other + 1] ?? at };
}

function standingAt(alliance: Told, at: string): Omit<BalanceAt, 'since'> | undefined {
  const policy = policyAt(alliance, at);
  if (!policy) return undefined;
  const { met, missing, findings } = summarizeComposition(policy, heldAt(alliance.places, at));
  const { constitutedAt } = alliance;
  const forming = constitutedAt === undefined || at < constitutedAt;
  return { status: forming ? 'pending' : met ? 'met' : 'broken', missing, findings, policyVersion: policy.version };
}

/** The instants, oldest first, at which a balance can have changed. */
function turnsOf({ policy, formerPolicies, places, constitutedAt }: Told): readonly string[] {
  const versions = [...formerPolicies, policy].map(({ from }) => from);
  const moves = places.flatMap(({ from, until }) => [from, ...(until === undefined ? [] : [until])]);
  return [...new Set([...versions, ...moves, ...(constitutedAt === undefined ? [] : [constitutedAt])])].sort();
}

/** The places held at an instant, as they stood then. */
export function heldAt(places: readonly Place[], at: string): readonly Place[] {
  return placesHeldAt(places, at).map(({ until: _, vacatedBecause: __, ...place }) => place);
}

/** What another policy would say of who holds a place. */
export interface PolicyCheck extends CompositionSummary {
  readonly unseated: readonly Place[];
}

export function checkPolicy(policy: CompositionPolicy, held: readonly Place[]): PolicyCheck {
  const { seated, unseated } = seatUnder(policy, held);
  return { ...summarizeComposition(policy, seated), unseated };
}
