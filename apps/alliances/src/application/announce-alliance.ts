import {
  AllianceConcluded,
  AllianceConstituted,
  AllianceDissolved,
  AllianceFellDormant,
  AllianceQuestioned,
  AllianceQuestionSettled,
  AllianceWoken,
  AnswersAwaited,
  BalanceBroken,
  BalanceRestored,
  CompositionProposed,
  CompositionRevised,
  CoordinationRested,
  CoordinationResumed,
  CoordinatorConfirmed,
  CoordinatorReplaced,
  dayOf,
  DissolutionProposed,
  DissolutionWithdrawn,
  HandedOverAwaited,
  HandedOverSettled,
  OpenPointsHandedOver,
  SeatFilled,
  type SeatSought,
  SeatVacated,
  TermEnding,
  TermRenewed,
  WordGiven,
} from '#contracts';
import { type Alliance, askedIfAlive, votingMembers } from '../domain/alliance/alliance.js';
import type { AllianceChange } from '../domain/alliance/alliance-events.js';
import type { CoordinatorCandidate } from '../domain/alliance/coordinator.js';
import { followedUp } from '../domain/ending/follow-up.js';
import { summarizeComposition } from '../domain/composition/composition.js';
import { homeOf } from '../domain/composition/place.js';
import type { CompositionRules } from '../domain/composition/rules.js';
import type { Seat } from '../domain/composition/seat.js';
import type { AdmissionChange } from './announce-admission.js';
import type { Voice } from './voice.js';

/** Tells the other services who sits at the table, who coordinates, and where the alliance stands. */
export function announceAlliance(
  event: Exclude<AllianceChange, AdmissionChange>,
  alliance: Alliance,
  { ids, members, say }: Voice,
): void {
  const { places, policy, policyProposals: proposal, coordinator: present } = alliance;
  switch (event.type) {
    case 'seat-filled': {
      const { seatId, placeId, organizationId, constituency, kind: seatKind } = event;
      const country = homeOf(event);
      return say(SeatFilled, {
        ...{ ...ids, seatId, placeId, organizationId, constituency, seatKind },
        ...(country !== undefined && { country }),
      });
    }
    case 'seat-vacated': {
      const { seatId, placeId, organizationId, constituency, reason } = event;
      return say(SeatVacated, { ...ids, seatId, placeId, organizationId, constituency, reason });
    }
    case 'term-ending': {
      const { seatId, placeId, organizationId, constituency, termEndsOn } = event;
      const coordinatorOrganizationId = present.organizationId;
      return say(TermEnding, {
        ...ids,
        seatId,
        placeId,
        organizationId,
        constituency,
        coordinatorOrganizationId,
        termEndsOn,
      });
    }
    case 'term-renewed': {
      const { seatId, placeId, organizationId, termEndsOn } = event;
      return say(TermRenewed, { ...ids, seatId, placeId, organizationId, termEndsOn });
    }
    case 'alliance-constituted':
      return say(AllianceConstituted, { ...ids, members });
    case 'balance-broken':
      return say(BalanceBroken, {
        ...ids,
        members,
        missing: event.missing.map((one) => ({ ...one })),
        rules: [...new Set(event.findings.filter(({ required }) => required).map(({ rule }) => rule))],
      });
    case 'balance-restored':
      return say(BalanceRestored, { ...ids, members });
    case 'coordinator-confirmed':
      return say(CoordinatorConfirmed, { ...ids, members, ...coordinator(event.coordinator) });
    case 'coordinator-replaced':
      return say(CoordinatorReplaced, {
        ...ids,
        members,
        ...coordinator(event.coordinator),
        provisional: !event.confirmed,
      });
    case 'coordination-rested': {
      const voters = votingMembers(alliance).map(({ organizationId }) => organizationId);
      const { organizationId: coordinatorOrganizationId } = event.coordinator;
      const others = [...new Set(voters)].filter((id) => id !== coordinatorOrganizationId);
      return say(CoordinationRested, { ...ids, coordinatorOrganizationId, members: others });
    }
    case 'coordination-resumed':
      return say(CoordinationResumed, { ...ids, coordinatorOrganizationId: event.coordinator.organizationId });
    case 'alliance-concluded':
      return say(AllianceConcluded, { ...ids, members });
    case 'handed-over-settled': {
      const { of: kind, id: pointId, organizationId, followUp } = event;
      const coordinatorOrganizationId = present.organizationId;
      const { becomes } = followUp;
      const open = followedUp(alliance).filter((point) => point.organizationId === organizationId).length;
      const settled = { ...ids, organizationId, coordinatorOrganizationId, kind, pointId, becomes, open };
      return say(HandedOverSettled, settled);
    }
    case 'dissolution-proposed': {
      const { proposal, proposedBy: organizationId } = event.dissolution;
      return say(DissolutionProposed, { ...ids, members, proposal, organizationId });
    }
    case 'dissolution-withdrawn':
      return say(DissolutionWithdrawn, { ...ids, members, proposal: event.proposal });
    case 'alliance-dissolved':
      return say(AllianceDissolved, { ...ids, members });
    case 'composition-proposed':
      return say(CompositionProposed, { ...ids, members, policyVersion: policy.version + 1, proposal });
    case 'composition-revised': {
      const { version: policyVersion, seats, rules } = event;
      const { met } = summarizeComposition(event, places);
      return say(CompositionRevised, {
        ...ids,
        members,
        policyVersion,
        seats: seats.map(seatSought),
        rules: rulesSaid(rules),
        met,
      });
    }
    case 'answers-awaited': {
      const { organizationId, what, week } = event;
      return say(AnswersAwaited, { ...ids, organizationId, what: [...what], week });
    }
    case 'life-questioned': {
      const { since, answerBy } = event;
      return say(AllianceQuestioned, {
        ...ids,
        coordinatorOrganizationId: present.organizationId,
        ...(present.restingSince !== undefined && { asked: [...askedIfAlive(alliance)] }),
        since: dayOf(since),
        answerBy,
      });
    }
    case 'life-question-settled':
      return say(AllianceQuestionSettled, { ...ids, members });
    case 'alliance-fell-dormant':
      return say(AllianceFellDormant, { ...ids, members, since: dayOf(event.since) });
    case 'alliance-woken':
      return say(AllianceWoken, { ...ids, members, status: event.to });
    case 'open-points-handed-over': {
      const { organizationId, points } = event;
      const coordinatorOrganizationId = present.organizationId;
      const told = points.map(({ of: kind, id }) => ({ kind, id }));
      return say(OpenPointsHandedOver, { ...ids, organizationId, coordinatorOrganizationId, points: told });
    }
    case 'handed-over-awaited': {
      const { organizationId, points } = event;
      return say(HandedOverAwaited, {
        ...ids,
        organizationId,
        points: points.map(({ of: kind, id }) => ({ kind, id })),
      });
    }
    case 'composition-answered':
    case 'dissolution-answered': {
      const on = event.type === 'composition-answered' ? 'composition' : 'dissolution';
      return say(WordGiven, { ...ids, organizationId: event.answer.organizationId, on, id: ids.allianceId });
    }
    case 'candidate-voiced': {
      const { interestId: id, voice } = event;
      return say(WordGiven, { ...ids, organizationId: voice.organizationId, on: 'interest', id });
    }
    case 'life-confirmed':
    case 'coordinator-named':
    case 'alliance-activated':
      return;
  }
}

const rulesSaid = ({ governments, migrantsVoice, bothEnds, perCountry }: CompositionRules) => ({
  governments,
  ...(migrantsVoice && { migrantsVoice }),
  ...(bothEnds && { bothEnds: { ...bothEnds, corridors: [...bothEnds.corridors] } }),
  perCountry: perCountry.map((rule) => ({ ...rule, countries: [...rule.countries] })),
});

const seatSought = ({ nominatedBy: _, term: __, alsoAdmits, places, offers, ...seat }: Seat): SeatSought => ({
  ...seat,
  alsoAdmits: [...alsoAdmits],
  places: [...places],
  offers: [...offers],
});

const coordinator = ({ personId, organizationId }: CoordinatorCandidate) => ({
  coordinatorPersonId: personId,
  coordinatorOrganizationId: organizationId,
});
