import type { Interest } from '../admission/interest.js';
import type { Invitation } from '../admission/invitation.js';
import type { Alliance, AllianceStatus } from './alliance.js';
import type { AllianceChange, AllianceFormingStarted } from './alliance-events.js';

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
  const move = (status: AllianceStatus): Alliance => ({ ...alliance, status, statusSince: at });
  switch (event.type) {
    case 'composition-revised':
      return { ...alliance, seats: event.seats };
    case 'partner-invited': {
      const { invitationId: id, seatId, organizationId, message, expiresOn, expiresAt } = event;
      const sent = { id, seatId, organizationId, message, expiresOn, expiresAt, status: 'sent', sentAt: at } as const;
      return { ...alliance, invitations: [...alliance.invitations, sent] };
    }
    case 'invitation-seen':
      return invitation(event.invitationId, { status: 'seen' });
    case 'invitation-accepted':
      return invitation(event.invitationId, { status: 'accepted', settledAt: at });
    case 'invitation-declined':
      return invitation(event.invitationId, { status: 'declined', settledAt: at, reason: event.reason });
    case 'invitation-expired':
      return invitation(event.invitationId, { status: 'expired', settledAt: at });
    case 'invitation-withdrawn':
      return invitation(event.invitationId, { status: 'withdrawn', settledAt: at });
    case 'interest-expressed':
      return { ...alliance, interests: [...alliance.interests, expressed(event)] };
    case 'candidate-voiced': {
      const voices = alliance.interests.find(({ id }) => id === event.interestId)?.voices ?? [];
      return interest(event.interestId, { voices: [...voices, event.voice] });
    }
    case 'interest-accepted':
      return interest(event.interestId, { status: 'accepted', settledAt: at });
    case 'interest-declined':
      return interest(event.interestId, { status: 'declined', settledAt: at, reason: event.reason });
    case 'interest-withdrawn':
      return interest(event.interestId, { status: 'withdrawn', settledAt: at });
    case 'seat-filled': {
      const { placeId: id, seatId, organizationId, constituency, kind } = event;
      return {
        ...alliance,
        places: [...alliance.places, { id, seatId, organizationId, constituency, kind, from: at }],
      };
    }
    case 'seat-vacated':
      return {
        ...alliance,
        places: alliance.places.map((place) =>
          place.id === event.placeId ? { ...place, until: at, vacatedBecause: event.reason } : place,
        ),
      };
    case 'alliance-constituted':
      return { ...move('constituted'), balance: 'met', balanceSince: at };
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
    case 'alliance-activated':
      return move('active');
    case 'alliance-concluded':
      return move('concluded');
    case 'alliance-dissolved':
      return move('dissolved');
  }
}

function expressed(event: Extract<AllianceChange, { type: 'interest-expressed' }>): Interest {
  const { interestId: id, seatId, organizationId, constituency, message, offers, invitationId } = event;
  return {
    id,
    seatId,
    organizationId,
    constituency,
    message,
    offers,
    ...(invitationId === undefined ? {} : { invitationId }),
    status: 'submitted',
    expressedAt: event.at,
    voices: [],
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
