import type { Tx } from '#persistence';
import type { LedgerEvent } from '../domain/ledger/ledger-events.js';
import type { AllianceRecord } from '../domain/record/alliance-record.js';
import { dayEnds } from '../domain/time/day-ends.js';
import { CommitmentDue } from '../events/timers.js';

/** Sets and takes back the alarm of a promised delivery. */
export function setLedgerTimers(event: LedgerEvent, record: AllianceRecord, tx: Tx): void {
  switch (event.type) {
    case 'commitment-planned':
      return schedule(event.commitmentId, event.dueOn, record, tx);
    case 'commitment-delivered':
    case 'commitment-withdrawn':
      return tx.cancel(key(event.commitmentId));
    case 'commitment-promised':
    case 'commitment-agreed':
    case 'commitment-declined':
    case 'commitment-changed':
    case 'delivery-reported':
    case 'evidence-shown':
    case 'delivery-validated':
    case 'delivery-rejected':
    case 'commitment-overdue':
      return;
  }
}

/** For all that is still promised: when days begin to end elsewhere. */
export function setAllLedgerTimers(record: AllianceRecord, tx: Tx): void {
  for (const { id, dueOn, overdueSince } of record.promises) {
    if (dueOn !== undefined && overdueSince === undefined) schedule(id, dueOn, record, tx);
  }
}

function schedule(commitmentId: string, dueOn: string, { alliance, rhythm }: AllianceRecord, tx: Tx): void {
  const { id: allianceId } = alliance;
  const data = { allianceId, commitmentId };
  tx.schedule(key(commitmentId), dayEnds(dueOn, rhythm.rule?.timeZone), CommitmentDue, allianceId, data);
}

const key = (id: string): string => `commitment/${id}`;
