import {
  CommitmentAgreed,
  CommitmentChanged,
  CommitmentDeclined,
  CommitmentDelivered,
  CommitmentOverdue,
  CommitmentPromised,
  CommitmentWithdrawn,
  DeliveryRejected,
  DeliveryReported,
  DeliveryValidated,
} from '#contracts';
import { inChargeOf } from '../domain/alliance/alliance.js';
import type { LedgerEvent } from '../domain/ledger/ledger-events.js';
import type { AllianceRecord } from '../domain/record/alliance-record.js';
import type { Voice } from './voice.js';
import { whoIsAsked } from './who-is-asked.js';

/** Tells the other services of promises and deliveries; how much and what shows it stays here. */
export function announceLedger(event: LedgerEvent, record: AllianceRecord, { ids, members, say }: Voice): void {
  const { commitmentId, title, ownerOrganizationId: organizationId } = event;
  const about = { ...ids, commitmentId, title, organizationId };
  // What is to be done next is told to whoever does it: of a former member's promise the coordinator's organisation.
  const toWhoActs = { ...about, organizationId: inChargeOf(record.alliance, organizationId) };
  const coordinatorOrganizationId = record.alliance.coordinator.organizationId;
  switch (event.type) {
    case 'commitment-promised':
      return say(CommitmentPromised, {
        ...about,
        kind: event.commitment.kind,
        coordinatorOrganizationId,
        members,
        ...whoIsAsked(commitmentId, record),
      });
    case 'commitment-agreed':
      return say(CommitmentAgreed, { ...toWhoActs, agreedBy: event.agreedBy, members });
    case 'commitment-declined':
      return say(CommitmentDeclined, {
        ...toWhoActs,
        declinedBy: event.declinedBy,
        coordinatorOrganizationId,
        members,
      });
    case 'commitment-changed': {
      const { lowered, anew } = event;
      const asked = anew && { changes: anew.changes, ...whoIsAsked(commitmentId, record) };
      return say(CommitmentChanged, { ...about, lowered, coordinatorOrganizationId, members, ...asked });
    }
    case 'commitment-withdrawn':
      return say(CommitmentWithdrawn, { ...about, coordinatorOrganizationId, members });
    case 'delivery-reported': {
      const { deliveryId } = event;
      const asked = whoIsAsked(deliveryId, record);
      return say(DeliveryReported, { ...about, deliveryId, coordinatorOrganizationId, members, ...asked });
    }
    case 'delivery-validated':
      return say(DeliveryValidated, { ...toWhoActs, deliveryId: event.deliveryId, judgedBy: event.judgedBy });
    case 'delivery-rejected':
      return say(DeliveryRejected, { ...toWhoActs, deliveryId: event.deliveryId, judgedBy: event.judgedBy });
    case 'commitment-delivered':
      return say(CommitmentDelivered, { ...about, members });
    case 'commitment-overdue':
      return say(CommitmentOverdue, { ...toWhoActs, dueOn: event.dueOn, coordinatorOrganizationId });
    // Whom it makes able to judge is asked, where nobody was.
    case 'evidence-shown':
    case 'commitment-planned':
      return;
  }
}
