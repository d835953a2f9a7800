import type { Interest } from '../admission/interest.js';
import type { Invitation } from '../admission/invitation.js';
import type { Place } from '../composition/place.js';
import { withFollowUp } from '../ending/follow-up.js';
import type { Alliance, AllianceStatus } from './alliance.js';
import type { AllianceChange, AllianceFormingStarted } from './alliance-events.js';
import { standingDissents } from './members-consent.js';

/** Longer than a mail waits: the digest of a fortnight, and a night. */
const remindedMs = 21 * 86_400_000;

export function beginAlliance(event: AllianceFormingStarted): Alliance {
  return {
    id: event.allianceId,
    initiatives: [event.initiativeId],
    leadOrganizationId: event.leadOrganizationId,
    status: 'forming',
    statusSince: event.at,
    balance: 'pending',
    balanceSince: event.at,
    coordinator: { ...event.coordinator, confirmed: false, since: event.at, named: [] },
    formerCoordinators: [],
    seats: event.seats,
    policy: { version: 1, from: event.at, origin: 'initiative', rules: event.rules },
    formerPolicies: [],
    policyProposals: 0,
    places: [],
    invitations: [],
    interests: [],
  };
}

export function evolveAll(alliance: Alliance, events: readonly AllianceChange[]): Alliance {
  return events.reduce(evolveAlliance, alliance);
}

/** The alliance after one fact. Decides nothing. */
export function evolveAlliance(alliance: Alliance, event: AllianceChange): Alliance {
  const { at } = event;
  const invitation = (id: string, change: Partial<Invitation>): Alliance => ({
    ...alliance,
    invitations: alliance.invitations.map((one) => (one.id === id ? { ...one, ...change } : one)),
  });
  const interest = (id: string, change: Partial<Interest>): Alliance => ({
    ...alliance,
    interests: alliance.interests.map((one) => (one.id === id ? { ...one, ...change } : one)),
  });
  const place = (id: string, change: Partial<Place>): Alliance => ({
    ...alliance,
    places: alliance.places.map((one) => (one.id === id ? { ...one, ...change } : one)),
  });
  const move = (status: AllianceStatus): Alliance => ({ ...alliance, status, statusSince: at });
  switch (event.type) {
    case 'composition-proposed': {
      const { seats, rules } = event;
      // A dissent from what was proposed before stays until its member says otherwise.
      const answers = standingDissents(alliance.proposedPolicy?.answers ?? []);
      const proposal = alliance.policyProposals + 1;
      return {
        ...alliance,
        policyProposals: proposal,
        proposedPolicy: { proposal, seats, rules, proposedAt: at, answers },
      };
    }
    case 'composition-answered': {
      const { proposedPolicy: proposed } = alliance;
      if (!proposed) return alliance;
      return { ...alliance, proposedPolicy: { ...proposed, answers: [...proposed.answers, event.answer] } };
    }
    case 'composition-revised':
      return revisePolicy(alliance, event);
    case 'partner-invited': {
      const { type: _, at: sentAt, invitationId: id, by: __, ...invited } = event;
      const sent = { id, ...invited, status: 'sent', sentAt } as const;
      return { ...alliance, invitations: [...alliance.invitations, sent] };
    }
    case 'invitation-seen':
      return invitation(event.invitationId, { status: 'seen' });
    case 'invitation-expiring':
      return alliance;
    case 'answer-recorded':
      return invitation(event.invitationId, { recorded: event.recorded });
    case 'invitation-accepted':
      return invitation(event.invitationId, { status: 'accepted', settledAt: at });
    case 'invitation-declined':
      return invitation(event.invitationId, { status: 'declined', settledAt: at, reason: event.reason });
    case 'invitation-expired':
      return invitation(event.invitationId, { status: 'expired', settledAt: at });
    case 'invitation-withdrawn':
      return invitation(event.invitationId, { status: 'withdrawn', settledAt: at, cause: event.cause });
    case 'interest-expressed':
      return { ...alliance, interests: [...alliance.interests, expressed(event)] };
    case 'interest-replaced': {
      const { interestId, message, offers } = event;
      return interest(interestId, { message, offers, replacedAt: at });
    }
    case 'candidate-voiced': {
      const voices = alliance.interests.find(({ id }) => id === event.interestId)?.voices ?? [];
      return interest(event.interestId, { voices: [...voices, event.voice] });
    }
    case 'interest-accepted':
      return interest(event.interestId, { status: 'accepted', settledAt: at });
    case 'interest-declined':
      return interest(event.interestId, { status: 'declined', settledAt: at, reason: event.reason });
    case 'interest-withdrawn':
      return interest(event.interestId, { status: 'withdrawn', settledAt: at, cause: event.cause });
    case 'seat-filled': {
      const { type: _, at: from, placeId: id, ...place } = event;
      return { ...alliance, places: [...alliance.places, { id, ...place, from }] };
    }
    case 'term-ending':
      return alliance;
    case 'term-renewed': {
      const renewals = (alliance.places.find(({ id }) => id === event.placeId)?.renewals ?? 0) + 1;
      return place(event.placeId, { termEndsOn: event.termEndsOn, renewals });
    }
    case 'seat-vacated':
      return place(event.placeId, { until: at, vacatedBecause: event.reason });
    case 'alliance-constituted':
      return { ...move('constituted'), balance: 'met', balanceSince: at, constitutedAt: at };
    case 'balance-broken':
      return { ...alliance, balance: 'broken', balanceSince: at };
    case 'balance-restored':
      return { ...alliance, balance: 'met', balanceSince: at };
    case 'coordinator-named': {
      const named = [...alliance.coordinator.named, { by: event.by, candidate: event.candidate, at }];
      return { ...alliance, coordinator: { ...alliance.coordinator, named } };
    }
    case 'coordinator-confirmed':
      return { ...alliance, coordinator: { ...alliance.coordinator, confirmed: true } };
    case 'coordination-rested':
      return { ...alliance, coordinator: { ...alliance.coordinator, restingSince: at } };
    case 'coordination-resumed': {
      const { restingSince: _, ...coordinator } = alliance.coordinator;
      return { ...alliance, coordinator };
    }
    case 'coordinator-replaced':
      return replaceCoordinator(alliance, event);
    case 'answers-awaited': {
      const { organizationId, what, week } = event;
      const others = (alliance.reminders ?? []).filter((one) => one.organizationId !== organizationId);
      const recent = others.filter((one) => Date.parse(at) - Date.parse(one.at) < remindedMs);
      return { ...alliance, reminders: [...recent, { organizationId, what, week, at }] };
    }
    case 'life-questioned': {
      const { since, answerBy } = event;
      return { ...alliance, lifeQuestion: { askedAt: at, since, answerBy } };
    }
    case 'life-confirmed':
      return alliance;
    case 'life-question-settled':
      return withoutQuestion(alliance);
    case 'alliance-fell-dormant':
      return { ...withoutQuestion(move('dormant')), dormantFrom: event.from };
    case 'alliance-woken': {
      const { dormantFrom: _, ...awake } = move(event.to);
      const places = alliance.places.map((one) => {
        const { termEndsOn } = event.terms.find(({ placeId }) => placeId === one.id) ?? one;
        return { ...one, ...(termEndsOn !== undefined && { termEndsOn }) };
      });
      return { ...awake, places, wokenAt: at };
    }
    case 'alliance-activated':
      return move('active');
    case 'alliance-concluded': {
      const { outcome, points } = event;
      return { ...withoutDissolution(move('concluded')), conclusion: { at, outcome, points } };
    }
    case 'open-points-handed-over':
    case 'handed-over-awaited':
      return alliance;
    case 'handed-over-settled': {
      const { conclusion, dissolution } = alliance;
      if (conclusion)
        return { ...alliance, conclusion: { ...conclusion, points: withFollowUp(conclusion.points, event) } };
      if (!dissolution) return alliance;
      return { ...alliance, dissolution: { ...dissolution, points: withFollowUp(dissolution.points, event) } };
    }
    case 'dissolution-proposed': {
      const { dissolution: proposedDissolution } = event;
      return { ...alliance, proposedDissolution, dissolutionProposals: proposedDissolution.proposal };
    }
    case 'dissolution-answered': {
      const { proposedDissolution: proposed } = alliance;
      if (!proposed) return alliance;
      return { ...alliance, proposedDissolution: { ...proposed, answers: [...proposed.answers, event.answer] } };
    }
    case 'dissolution-withdrawn':
      return withoutDissolution(alliance);
    case 'alliance-dissolved':
      return { ...withoutDissolution(move('dissolved')), dissolution: event.dissolution };
  }
}

const withoutDissolution = ({ proposedDissolution: _, ...alliance }: Alliance): Alliance => alliance;
const withoutQuestion = ({ lifeQuestion: _, ...alliance }: Alliance): Alliance => alliance;

function expressed(event: Extract<AllianceChange, { type: 'interest-expressed' }>): Interest {
  const { type: _, at: expressedAt, interestId: id, ...interest } = event;
  return { id, ...interest, status: 'submitted', expressedAt, voices: [] };
}

/** The version before stands with its end: what held in its time is told by it. */
function revisePolicy(
  { proposedPolicy, ...alliance }: Alliance,
  { at, seats, version, origin, rules }: Extract<AllianceChange, { type: 'composition-revised' }>,
): Alliance {
  const former = { ...alliance.policy, seats: alliance.seats, until: at };
  return {
    ...alliance,
    seats,
    policy: { version, from: at, origin, rules, ...(proposedPolicy && { answers: proposedPolicy.answers }) },
    formerPolicies: [...alliance.formerPolicies, former],
  };
}

/** Whom the members chose keeps what they said; after a hand-over they speak anew. */
function replaceCoordinator(
  alliance: Alliance,
  { at, coordinator, confirmed }: Extract<AllianceChange, { type: 'coordinator-replaced' }>,
): Alliance {
  const named = confirmed ? alliance.coordinator.named : [];
  return {
    ...alliance,
    formerCoordinators: [...alliance.formerCoordinators, alliance.coordinator],
    coordinator: { ...coordinator, confirmed, since: at, named },
  };
}
