import {
  CommitmentAgreed,
  CommitmentDeclined,
  CommitmentOverdue,
  DeliveryRejected,
  DeliveryValidated,
} from '#contracts';
import { describe, expect, it } from '@jest/globals';
import type { LedgerEvent } from '../domain/ledger/ledger-events.js';
import { RecordScenario } from '../domain/testing/record-scenario.js';
import { announceLedger } from './announce-ledger.js';

/** Whom each of these tells what becomes of a promise. */
function toldOf(ownerOrganizationId: string): readonly unknown[] {
  const about = { at: '2027-03-01T12:00:00.000Z', commitmentId: 'promise', title: {}, ownerOrganizationId };
  const judged = { ...about, deliveryId: 'delivery', judgedBy: 'union', note: {} };
  const events: readonly LedgerEvent[] = [
    { ...about, type: 'commitment-agreed', agreedBy: 'union' },
    { ...about, type: 'commitment-declined', declinedBy: 'union', note: {}, afterChanges: 0 },
    { ...judged, type: 'delivery-validated' },
    { ...judged, type: 'delivery-rejected' },
    { ...about, type: 'commitment-overdue', dueOn: '2027-02-28' },
  ];
  const said: unknown[] = [];
  for (const event of events) {
    announceLedger(event, RecordScenario.active().record, {
      ids: { allianceId: 'alliance', initiativeId: 'initiative' },
      members: [],
      openDuties: () => 0,
      say: ({ type }, data) => said.push([type, (data as { organizationId: string }).organizationId]),
    });
  }
  return said;
}

describe('what becomes of a promise', () => {
  it.each([
    ['a member', 'chamber', 'chamber'],
    ['one that has left', 'gone', 'council'],
  ])('of %s is told to whoever acts on it', (_, owner, told) => {
    expect(toldOf(owner)).toEqual([
      [CommitmentAgreed.type, told],
      [CommitmentDeclined.type, told],
      [DeliveryValidated.type, told],
      [DeliveryRejected.type, told],
      [CommitmentOverdue.type, told],
    ]);
  });
});
