import { isInvitationOpen } from '../admission/invitation.js';
import { type CompositionSummary, heldIn, summarizeComposition } from '../composition/composition.js';
import { countOf } from '../composition/counting.js';
import { homeOf, isHeld, type Place } from '../composition/place.js';
import type { CompositionPolicy } from '../composition/policy.js';
import { belongsToAGroup, type Seat } from '../composition/seat.js';
import { policyOf, type Alliance } from './alliance.js';

/**
 * What a change of policy would take from somebody. `held`, `awaited`: the seat goes from who holds it, or stands for it
 * or is invited; `too_many`: more hold it than its new maximum, or a country's, admits; `group`: the seats of workers,
 * employers or migrants go, or are needed less, after others came to the table for them.
 */
export interface PolicyBreak {
  readonly code: 'held' | 'awaited' | 'too_many' | 'group';
  readonly seatId: string;
  readonly constituency: string;
  readonly organizations: readonly string[];
}

export interface PolicyChange {
  /** Not allowed while there is one. */
  readonly breaks: readonly PolicyBreak[];
  readonly before: CompositionSummary;
  readonly after: CompositionSummary;
}

/** What a policy would change if it came into force now. */
export function policyChange(alliance: Alliance, next: CompositionPolicy, at: string): PolicyChange {
  const { places } = alliance;
  return {
    breaks: [...alliance.seats.flatMap((seat) => breaksOf(alliance, seat, next, at)), ...overfull(next, places)],
    before: summarizeComposition(policyOf(alliance), places),
    after: summarizeComposition(next, places),
  };
}

/**
 * A policy may change, but takes no seat away from who holds it, stands for it or is invited. Once somebody else than
 * the lead sits at the table, it came to one with the groups' seats: none of them goes, and none is needed less, so that
 * the lead cannot constitute the alliance without the workers, the employers or the migrants.
 */
function breaksOf(alliance: Alliance, seat: Seat, { seats }: CompositionPolicy, at: string): readonly PolicyBreak[] {
  const next = seats.find((one) => one.id === seat.id);
  const same = next?.constituency === seat.constituency && next.kind === seat.kind;
  const holders = heldIn(alliance.places, seat.id).map(({ organizationId }) => organizationId);
  const awaited = awaiting(alliance, seat.id, at);
  const joined = alliance.places.some((place) => isHeld(place) && place.organizationId !== alliance.leadOrganizationId);
  const found = (code: PolicyBreak['code'], organizations: readonly string[]): PolicyBreak => ({
    code,
    seatId: seat.id,
    constituency: seat.constituency,
    organizations,
  });
  return [
    ...(holders.length > 0 && !same ? [found('held', holders)] : []),
    ...(awaited.length > 0 && !same ? [found('awaited', awaited)] : []),
    ...(joined && belongsToAGroup(seat) && (!same || next.minimum < seat.minimum) ? [found('group', [])] : []),
  ];
}

function awaiting({ interests, invitations }: Alliance, seatId: string, at: string): readonly string[] {
  const standing = interests.filter((one) => one.seatId === seatId && one.status === 'submitted');
  const invited = invitations.filter((one) => one.seatId === seatId && isInvitationOpen(one, at));
  return [...new Set([...standing, ...invited].map(({ organizationId }) => organizationId))];
}

function overfull({ seats, rules }: CompositionPolicy, places: readonly Place[]): readonly PolicyBreak[] {
  return seats.flatMap(({ id, constituency, kind, maximum }): readonly PolicyBreak[] => {
    const held = heldIn(places, id);
    const limits = rules.perCountry.filter((rule) => rule.constituency === constituency && rule.kind === kind);
    const countries = [...new Set(held.flatMap((place) => homeOf(place) ?? []))];
    const crowded = limits.flatMap((limit) =>
      countries
        .map((country) => held.filter((place) => homeOf(place) === country))
        .filter((compatriots) => countOf(compatriots, rules) > limit.maximum),
    );
    const all = countOf(held, rules) > maximum ? [held] : crowded;
    const organizations = [...new Set(all.flat().map(({ organizationId }) => organizationId))];
    return organizations.length === 0 ? [] : [{ code: 'too_many', seatId: id, constituency, organizations }];
  });
}
