import { isInvitationOpen } from '../admission/invitation.js';
import { heldIn } from '../composition/composition.js';
import { countOf, mayShare } from '../composition/counting.js';
import { homeOf, type Holder, isHeld } from '../composition/place.js';
import type { CompositionPolicy } from '../composition/policy.js';
import { type Seat, stillAdmits } from '../composition/seat.js';
import { type Alliance, policyOf } from './alliance.js';

/** A seat with those who wait for it. */
interface CrowdedSeat {
  readonly code: 'awaited';
  readonly seatId: string;
  readonly constituency: string;
  readonly organizations: readonly string[];
}

interface Waiting extends Holder {
  readonly seatId: string;
}

/**
 * Of those who stand for a seat or are invited to it, where more find no room by another policy than by the one in force,
 * in the seat or for their country. Of the invited no country is known: none is full for them.
 */
export function crowdedOut(alliance: Alliance, next: CompositionPolicy, at: string): readonly CrowdedSeat[] {
  const present = policyOf(alliance);
  const all = waiting(alliance, at);
  return next.seats.flatMap((seat): readonly CrowdedSeat[] => {
    const former = present.seats.find(({ id }) => id === seat.id);
    const here = all.filter((one) => one.seatId === seat.id && stillAdmits(seat, one));
    if (!former || here.length === 0) return [];
    const fewer =
      withoutRoom(alliance, seat, here, next) > withoutRoom(alliance, former, here, present) ||
      withoutCountry(alliance, seat, all, next) > withoutCountry(alliance, former, all, present);
    const organizations = [...new Set(here.map(({ organizationId }) => organizationId))];
    return fewer ? [{ code: 'awaited', seatId: seat.id, constituency: seat.constituency, organizations }] : [];
  });
}

/** Those who need a place of their own: a successor takes that of who still holds it. */
function waiting({ interests, invitations, places, policy }: Alliance, at: string): readonly Waiting[] {
  const succeeds = (id: string | undefined): boolean => {
    const replaced = invitations.find((one) => one.id === id)?.replaces;
    return places.some((place) => place.id === replaced && isHeld(place));
  };
  const standing = interests.filter((one) => one.status === 'submitted' && !succeeds(one.invitationId));
  const invited = invitations.flatMap(({ id, constituency, ...one }) => {
    if (!isInvitationOpen({ id, ...one }, at) || succeeds(id) || constituency === undefined) return [];
    return mayShare(constituency, policy.rules) ? [] : [{ ...one, constituency }];
  });
  return [...standing, ...invited];
}

const withoutRoom = ({ places }: Alliance, seat: Seat, all: readonly Waiting[], { rules }: CompositionPolicy): number =>
  excess(heldIn(places, seat.id), all, seat.maximum, rules);

/** Counted over the seats of the same constituency and kind together, each country for itself. */
function withoutCountry(
  { places }: Alliance,
  { constituency, kind }: Seat,
  all: readonly Waiting[],
  { seats, rules }: CompositionPolicy,
): number {
  const alike = seats.filter((seat) => seat.constituency === constituency && seat.kind === kind).map(({ id }) => id);
  const held = alike.flatMap((id) => heldIn(places, id));
  const standing = all.filter(({ seatId }) => alike.includes(seatId));
  const countries = new Set(standing.flatMap((one) => homeOf(one) ?? []));
  const maxima = rules.perCountry.filter((rule) => rule.constituency === constituency && rule.kind === kind);
  return maxima
    .flatMap(({ maximum }) => [...countries].map((country) => ({ maximum, country })))
    .map(({ maximum, country }) => {
      const ofIt = <T extends Holder>(some: readonly T[]): readonly T[] =>
        some.filter((one) => homeOf(one) === country);
      return excess(ofIt(held), ofIt(standing), maximum, rules);
    })
    .reduce((sum, one) => sum + one, 0);
}

/** How many of those who wait find no room beside those who hold a place, as the policy counts. */
function excess(
  held: readonly Holder[],
  all: readonly Holder[],
  maximum: number,
  rules: CompositionPolicy['rules'],
): number {
  const taken = countOf(held, rules);
  return Math.max(0, countOf([...held, ...all], rules) - Math.max(taken, maximum));
}
