import {
  AllianceConcluded,
  AllianceConstituted,
  AllianceDissolved,
  BalanceBroken,
  BalanceRestored,
  CoordinatorConfirmed,
  CoordinatorReplaced,
  SeatFilled,
  SeatVacated,
} from '#contracts';
import type { AllianceChange } from '../domain/alliance/alliance-events.js';
import type { CoordinatorCandidate } from '../domain/alliance/coordinator.js';
import type { AdmissionChange } from './announce-admission.js';
import type { Voice } from './voice.js';

/** Tells the other services who sits at the table, who coordinates, and where the alliance stands. */
export function announceAlliance(event: Exclude<AllianceChange, AdmissionChange>, { ids, members, say }: Voice): void {
  switch (event.type) {
    case 'seat-filled': {
      const { seatId, placeId, organizationId, constituency, kind: seatKind } = event;
      return say(SeatFilled, { ...ids, seatId, placeId, organizationId, constituency, seatKind });
    }
    case 'seat-vacated': {
      const { seatId, placeId, organizationId, constituency, reason } = event;
      return say(SeatVacated, { ...ids, seatId, placeId, organizationId, constituency, reason });
    }
    case 'alliance-constituted':
      return say(AllianceConstituted, { ...ids, members });
    case 'balance-broken':
      return say(BalanceBroken, { ...ids, members, missing: event.missing.map((one) => ({ ...one })) });
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
    case 'alliance-concluded':
      return say(AllianceConcluded, { ...ids, members });
    case 'alliance-dissolved':
      return say(AllianceDissolved, { ...ids, members });
    case 'composition-revised':
    case 'candidate-voiced':
    case 'coordinator-named':
    case 'coordination-rested':
    case 'coordination-resumed':
    case 'alliance-activated':
      return;
  }
}

const coordinator = ({ personId, organizationId }: CoordinatorCandidate) => ({
  coordinatorPersonId: personId,
  coordinatorOrganizationId: organizationId,
});
