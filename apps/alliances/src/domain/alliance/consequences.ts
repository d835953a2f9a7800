import { verdictOn } from '../admission/candidates.js';
import { isFull, summarizeComposition } from '../composition/composition.js';
import { holdsKind } from '../composition/eligibility.js';
import { isHeld } from '../composition/place.js';
import type { DecisionContext } from '../decision.js';
import { findSeat, hasEnded, policyOf, votingMembers, type Alliance } from './alliance.js';
import type { AllianceChange } from './alliance-events.js';
import { closeCandidacies, closeInvitations } from './close-candidacies.js';
import { chosenCoordinator, sameCandidate } from './coordinator.js';
import { adoptionOf } from './decide-composition.js';
import { factOf } from './decide-interest.js';
import { evolveAll } from './evolve-alliance.js';
import { seatFilled } from './seat-filled.js';
import { candidateObstacle, leftByPredecessor } from './succession.js';

/**
 * What follows by rule from how things stand now, until nothing more follows: candidates are seated, candidacies that
 * became pointless are closed, the alliance is constituted, its balance breaks or is restored, a coordinator is chosen, a
 * proposed policy has come to its quorum since somebody left.
 */
export function consequencesOf(alliance: Alliance, context: DecisionContext): readonly AllianceChange[] {
  const all: AllianceChange[] = [];
  let state = alliance;
  for (let next = nextOf(state, context); next.length > 0; next = nextOf(state, context)) {
    all.push(...next);
    state = evolveAll(state, next);
  }
  return all;
}

function nextOf(alliance: Alliance, context: DecisionContext): readonly AllianceChange[] {
  if (hasEnded(alliance)) return [];
  const steps = [settleCandidate, closePointless, followBalance, followCoordinator, followProposal];
  for (const step of steps) {
    const events = step(alliance, context);
    if (events.length > 0) return events;
  }
  return [];
}

/** One candidate at a time, in the order in which they stood: each seating changes what the others may expect. */
function settleCandidate(alliance: Alliance, context: DecisionContext): readonly AllianceChange[] {
  for (const interest of alliance.interests.filter((one) => one.status === 'submitted')) {
    const seat = findSeat(alliance, interest.seatId);
    if (!seat) continue;
    const verdict = verdictOn(alliance, seat, interest, context.at);
    if (verdict.outcome === 'wait') continue;
    const fact = { ...factOf(interest, context.at), decidedBy: verdict.decidedBy };
    if (verdict.outcome === 'decline') {
      return [{ type: 'interest-declined', ...fact, reason: verdict.reason }];
    }
    if (candidateObstacle(alliance, seat, interest, context.at)) continue;
    const left = leftByPredecessor(alliance, interest.invitationId, context.at);
    return [{ type: 'interest-accepted', ...fact }, ...left, seatFilled(seat, interest, context)];
  }
  return [];
}

/**
 * Who holds a place needs no other one of the same kind; and nobody is invited to a seat in which there is no room. A
 * successor is: it takes the place of who still holds it, and is invited only so long. Candidates go on standing: a place
 * may become free.
 */
function closePointless(alliance: Alliance, { at }: DecisionContext): readonly AllianceChange[] {
  const { places, policy } = alliance;
  const seated = closeCandidacies(alliance, at, 'seated_elsewhere', ({ organizationId, seatId }) => {
    const kind = findSeat(alliance, seatId)?.kind;
    return places.some((place) => kind !== undefined && holdsKind(place, organizationId, kind));
  });
  const rest = evolveAll(alliance, seated);
  const left = closeInvitations(rest, at, 'predecessor_left', ({ replaces }) => {
    return replaces !== undefined && !places.some((place) => place.id === replaces && isHeld(place));
  });
  const full = closeInvitations(rest, at, 'seat_full', ({ seatId, replaces }) => {
    const seat = findSeat(alliance, seatId);
    return seat !== undefined && replaces === undefined && isFull(seat, places, policy.rules);
  });
  return [...seated, ...left, ...full];
}

function followBalance(alliance: Alliance, { at }: DecisionContext): readonly AllianceChange[] {
  const { met, missing, findings } = summarizeComposition(policyOf(alliance), alliance.places);
  if (alliance.status === 'forming') return met ? [{ type: 'alliance-constituted', at }] : [];
  if (!met && alliance.balance === 'met') return [{ type: 'balance-broken', at, missing, findings }];
  if (met && alliance.balance === 'broken') return [{ type: 'balance-restored', at }];
  return [];
}

function followCoordinator(alliance: Alliance, { at, gone }: DecisionContext): readonly AllianceChange[] {
  const present = alliance.coordinator;
  const chosen = chosenCoordinator(present, votingMembers(alliance), gone);
  const resting = present.restingSince !== undefined;
  const forming = alliance.status === 'forming';
  if (!chosen || (forming && !resting)) return [];
  if (!sameCandidate(chosen, present)) {
    const former = { personId: present.personId, organizationId: present.organizationId };
    return [{ type: 'coordinator-replaced', at, former, coordinator: chosen, confirmed: !forming }];
  }
  return present.confirmed || resting ? [] : [{ type: 'coordinator-confirmed', at, coordinator: chosen }];
}

const followProposal = (alliance: Alliance, { at }: DecisionContext): readonly AllianceChange[] =>
  adoptionOf(alliance, at);
