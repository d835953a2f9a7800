import { isHeld } from '../composition/place.js';
import { accept, refuse, type Decision, type DecisionContext } from '../decision.js';
import { refusal, unknownRecord } from '../refusal.js';
import { hasEnded, type Alliance } from './alliance.js';
import type { AllianceChange } from './alliance-events.js';
import type { MembershipDecisionCommand } from './alliance-commands.js';
import { closeCandidacies } from './close-candidacies.js';
import { decideTerm } from './decide-term.js';
import { vacated } from './seat-vacated.js';

export function decideMembership(
  alliance: Alliance,
  command: MembershipDecisionCommand,
  context: DecisionContext,
): Decision<AllianceChange> {
  switch (command.type) {
    case 'vacate-place': {
      const place = alliance.places.find((one) => one.id === command.placeId);
      if (!place) return refuse(unknownRecord('place', command.placeId));
      // Nobody is put out of a seat by somebody else's desk: the holder leaves.
      if (place.organizationId !== command.by.organizationId) return refuse(refusal('not_entitled', 'place'));
      return isHeld(place) ? accept(vacated(place, context.at, 'left')) : accept();
    }
    case 'renew-term':
    case 'remind-of-term':
    case 'end-term':
      return decideTerm(alliance, command, context.at);
    case 'suspend-organization': {
      if (hasEnded(alliance)) return accept();
      const { organizationId } = command;
      const held = alliance.places.filter((place) => isHeld(place) && place.organizationId === organizationId);
      return accept(
        ...rested(alliance, organizationId, context.at),
        ...held.map((place) => vacated(place, context.at, 'suspended')),
        ...closeCandidacies(alliance, context.at, 'suspended', (one) => one.organizationId === organizationId),
      );
    }
    case 'reinstate-organization':
      // Also of one that was dissolved meanwhile: else it would rest for ever.
      return accept(...resumed(alliance, command.organizationId, context.at));
  }
}

function rested({ coordinator }: Alliance, suspendedId: string, at: string): readonly AllianceChange[] {
  const { personId, organizationId, restingSince } = coordinator;
  if (organizationId !== suspendedId || restingSince !== undefined) return [];
  return [{ type: 'coordination-rested', at, coordinator: { personId, organizationId } }];
}

function resumed({ coordinator }: Alliance, reinstatedId: string, at: string): readonly AllianceChange[] {
  const { personId, organizationId, restingSince } = coordinator;
  if (organizationId !== reinstatedId || restingSince === undefined) return [];
  return [{ type: 'coordination-resumed', at, coordinator: { personId, organizationId } }];
}
