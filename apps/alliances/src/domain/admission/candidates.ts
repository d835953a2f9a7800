import { findSeat, type Alliance } from '../alliance/alliance.js';
import { isHeld } from '../composition/place.js';
import { belongsToAGroup, type Seat } from '../composition/seat.js';
import { lastVoice, type Interest } from './interest.js';
import { isInvitationOpen } from './invitation.js';

/** Who has the word on a candidate. `organizations` are those whose voices count. */
export type Deciders =
  | { readonly by: 'group'; readonly organizations: readonly string[] }
  | { readonly by: 'candidates'; readonly organizations: readonly string[] }
  | { readonly by: 'coordinator' };

/** Through whom a candidate came to its seat. */
export type DecidedBy = 'uncontested' | Deciders['by'];

export type Verdict =
  | { readonly outcome: 'seat'; readonly decidedBy: DecidedBy }
  | { readonly outcome: 'decline'; readonly decidedBy: DecidedBy; readonly reason: string }
  | { readonly outcome: 'wait' };

/**
 * The group whose word on a candidate counts, and which alone reads it: that of the seat, also where the seat admits
 * candidates of another constituency.
 */
export const groupOf = (alliance: Alliance, { seatId, constituency }: Interest): string =>
  findSeat(alliance, seatId)?.constituency ?? constituency;

/**
 * Who decides on a candidate where it does not stand alone (ILO Convention 144, article 3). In the seats of workers,
 * employers and migrants: the other members of that group who sit in the alliance already; without any, the other
 * candidates for the same seat. An observer has a voice and no vote: its word counts for the seats of observers only,
 * so that whom somebody let in to listen does not choose who speaks. The coordinator decides only where the seat
 * belongs to no such group.
 */
export function decidersOf(alliance: Alliance, seat: Seat, interest: Interest): Deciders {
  if (!belongsToAGroup(seat)) return { by: 'coordinator' };
  const group = groupOf(alliance, interest);
  const seated = alliance.places.filter(
    (place) =>
      isHeld(place) &&
      place.constituency === group &&
      place.organizationId !== interest.organizationId &&
      (place.kind !== 'observer' || seat.kind === 'observer'),
  );
  if (seated.length > 0) {
    return { by: 'group', organizations: [...new Set(seated.map((place) => place.organizationId))] };
  }
  return { by: 'candidates', organizations: otherCandidates(alliance, interest).map((other) => other.organizationId) };
}

/**
 * Where a candidacy stands at an instant.
 * - It stands alone: seated at once.
 * - The group's seated members decide: more than half of them agree, or more than half disagree.
 * - The candidates decide among themselves: each names whom it agrees to seat (`agree` on the other's candidacy; to
 *   stand is to agree with oneself). A candidate is seated when every other one has agreed or has withdrawn. None can
 *   throw another out: to disagree only takes an agreement back.
 * In every other case it waits: silence is not consent.
 */
export function verdictOn(alliance: Alliance, seat: Seat, interest: Interest, at: string): Verdict {
  const deciders = decidersOf(alliance, seat, interest);
  const organizations = deciders.by === 'coordinator' ? [] : deciders.organizations;
  const says = (choice: 'agree' | 'disagree') =>
    organizations.filter((organization) => lastVoice(interest, organization)?.choice === choice).length;
  if (deciders.by === 'group' && says('agree') * 2 > organizations.length) {
    return { outcome: 'seat', decidedBy: 'group' };
  }
  if (deciders.by === 'group' && says('disagree') * 2 > organizations.length) {
    return { outcome: 'decline', decidedBy: 'group', reason: lastReason(organizations, interest) ?? 'group_decision' };
  }
  if (awaitsAnInvited(alliance, interest, at) || says('disagree') > 0) return { outcome: 'wait' };
  if (otherCandidates(alliance, interest).length === 0) return { outcome: 'seat', decidedBy: 'uncontested' };
  if (deciders.by === 'candidates' && says('agree') === organizations.length) {
    return { outcome: 'seat', decidedBy: 'candidates' };
  }
  return { outcome: 'wait' };
}

/** Of those who disagree still, the reason of who said so last. */
function lastReason(organizations: readonly string[], interest: Interest): string | undefined {
  return organizations
    .flatMap((organization) => lastVoice(interest, organization) ?? [])
    .filter(({ choice }) => choice === 'disagree')
    .toSorted((one, other) => (one.at < other.at ? -1 : 1))
    .at(-1)?.reason;
}

function otherCandidates(alliance: Alliance, interest: Interest): readonly Interest[] {
  return alliance.interests.filter(
    (other) => other.status === 'submitted' && other.seatId === interest.seatId && other.id !== interest.id,
  );
}

/**
 * Whether somebody was invited to the seat before this candidate stood and may still answer. Later invitations do not
 * hold a candidate back: otherwise who invites could keep a group's candidate waiting for ever.
 */
function awaitsAnInvited(alliance: Alliance, interest: Interest, at: string): boolean {
  return alliance.invitations.some(
    (invitation) =>
      invitation.seatId === interest.seatId &&
      invitation.organizationId !== interest.organizationId &&
      invitation.sentAt <= interest.expressedAt &&
      isInvitationOpen(invitation, at),
  );
}
