import { isInvitationOpen } from '../admission/invitation.js';
import { heldIn } from '../composition/composition.js';
import { countOf } from '../composition/counting.js';
import { homeOf, isHeld, type Place } from '../composition/place.js';
import type { CompositionPolicy } from '../composition/policy.js';
import { weakenedRules } from '../composition/weakened-rules.js';
import { belongsToAGroup, type Seat, stillAdmits } from '../composition/seat.js';
import { type Alliance, policyOf } from './alliance.js';
import { crowdedOut } from './crowded-out.js';

/**
 * What a change of policy would take from somebody.
 * - `held`: the seat goes from who holds it; `not_admitted`: it stays, and no longer admits who holds it.
 * - `awaited`: the seat goes from who stands for it or is invited, no longer admits them, or has room for fewer of them.
 * - `too_many`: more hold it than its new maximum admits, or than the new maximum of their country.
 * - `group`: the seats of workers, employers or migrants go, or are needed less, or a rule that asks for them does, after
 *   others came to the table for them.
 */
export interface PolicyBreak {
  readonly code: 'held' | 'not_admitted' | 'awaited' | 'too_many' | 'group';
  /** Absent where a rule of the whole table asks for less. */
  readonly seatId?: string;
  /** The rule that asks for less. */
  readonly rule?: 'migrants_voice' | 'country';
  readonly constituency: string;
  readonly organizations: readonly string[];
}

/**
 * A policy may change, but takes no seat away from who holds it, stands for it or is invited. Once somebody else than
 * the lead sits at the table, it came to one with the groups' seats and the rules on them: none of them goes, and none
 * asks for less, so that the lead cannot constitute the alliance without the workers, the employers or the migrants.
 * Whom the policy in force excludes already, and what is too many by it, is no obstacle to the next one.
 */
export function policyBreaks(alliance: Alliance, next: CompositionPolicy, at: string): readonly PolicyBreak[] {
  const { places, leadOrganizationId } = alliance;
  const joined = places.some((place) => isHeld(place) && place.organizationId !== leadOrganizationId);
  const weaker = joined ? weakenedRules(alliance.policy.rules, next.rules) : [];
  return [
    ...alliance.seats.flatMap((seat) => breaksOf(alliance, seat, next, { at, joined })),
    ...weaker.map((one): PolicyBreak => ({ code: 'group', ...one, organizations: [] })),
    ...newlyOverfull(policyOf(alliance), next, places),
    ...crowdedOut(alliance, next, at),
  ];
}

function breaksOf(
  alliance: Alliance,
  seat: Seat,
  { seats }: CompositionPolicy,
  { at, joined }: { readonly at: string; readonly joined: boolean },
): readonly PolicyBreak[] {
  const kept = seats.find(
    (one) => one.id === seat.id && one.constituency === seat.constituency && one.kind === seat.kind,
  );
  const excluded = <T extends Parameters<typeof stillAdmits>[1]>(all: readonly T[]): readonly T[] =>
    all.filter((one) => !kept || (stillAdmits(seat, one) && !stillAdmits(kept, one)));
  const found = (code: PolicyBreak['code'], of: readonly { readonly organizationId: string }[] = []): PolicyBreak => ({
    code,
    seatId: seat.id,
    constituency: seat.constituency,
    organizations: [...new Set(of.map(({ organizationId }) => organizationId))],
  });
  const holders = excluded(heldIn(alliance.places, seat.id));
  const awaited = excluded(awaiting(alliance, seat.id, at));
  return [
    ...(holders.length > 0 ? [found(kept ? 'not_admitted' : 'held', holders)] : []),
    ...(awaited.length > 0 ? [found('awaited', awaited)] : []),
    ...(joined && belongsToAGroup(seat) && (!kept || kept.minimum < seat.minimum) ? [found('group')] : []),
  ];
}

/** Who stands for a seat, and who is invited to it. */
function awaiting({ interests, invitations }: Alliance, seatId: string, at: string) {
  const standing = interests.filter((one) => one.seatId === seatId && one.status === 'submitted');
  const invited = invitations.filter((one) => one.seatId === seatId && isInvitationOpen(one, at));
  return [...standing, ...invited];
}

/** Where somebody is too many who was not before. */
function newlyOverfull(
  present: CompositionPolicy,
  next: CompositionPolicy,
  places: readonly Place[],
): readonly PolicyBreak[] {
  const before = overfull(present, places);
  return overfull(next, places).filter(({ seatId, organizations }) => {
    const known = before.find((one) => one.seatId === seatId)?.organizations ?? [];
    return organizations.some((id) => !known.includes(id));
  });
}

function overfull(next: CompositionPolicy, places: readonly Place[]): readonly PolicyBreak[] {
  const crowded = crowdedIn(next, places);
  return next.seats.flatMap(({ id, constituency, maximum }): readonly PolicyBreak[] => {
    const held = heldIn(places, id);
    const all = countOf(held, next.rules) > maximum ? held : held.filter((place) => crowded.has(place));
    const organizations = [...new Set(all.map(({ organizationId }) => organizationId))];
    return organizations.length === 0 ? [] : [{ code: 'too_many', seatId: id, constituency, organizations }];
  });
}

/** The holders of whose country there are more, in the seats of a constituency and kind together, than its maximum. */
function crowdedIn({ seats, rules }: CompositionPolicy, places: readonly Place[]): ReadonlySet<Place> {
  const crowded = rules.perCountry.flatMap(({ constituency, kind, maximum }) => {
    const alike = seats.filter((seat) => seat.constituency === constituency && seat.kind === kind);
    const held = alike.flatMap(({ id }) => heldIn(places, id));
    const countries = [...new Set(held.flatMap((place) => homeOf(place) ?? []))];
    return countries
      .map((country) => held.filter((place) => homeOf(place) === country))
      .filter((compatriots) => countOf(compatriots, rules) > maximum)
      .flat();
  });
  return new Set(crowded);
}
