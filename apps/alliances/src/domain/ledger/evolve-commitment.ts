import type { Commitment, Delivery } from './commitment.js';
import type { LedgerEvent } from './ledger-events.js';
import { shownTo } from './read-evidence.js';

/** The commitment after one fact. Decides nothing. */
export function evolveCommitment(commitment: Commitment, event: LedgerEvent): Commitment {
  const { at } = event;
  switch (event.type) {
    case 'commitment-promised':
      return event.commitment;
    case 'commitment-agreed':
      return { ...commitment, status: 'agreed', agreedBy: event.agreedBy, agreedAt: at };
    case 'commitment-declined': {
      const { declinedBy: organizationId, note, afterChanges } = event;
      const declined = [...(commitment.declined ?? []), { organizationId, at, note, afterChanges }];
      return { ...commitment, declined };
    }
    case 'commitment-planned': {
      const { dueOn, milestoneId, needId = commitment.needId } = event;
      const { overdueSince: _, milestoneId: _former, needId: _need, ...rest } = commitment;
      const serves = { ...(milestoneId !== undefined && { milestoneId }), ...(needId !== undefined && { needId }) };
      return { ...rest, status: 'planned', dueOn, ...serves };
    }
    case 'commitment-changed': {
      const { from, to, reasonGiven: reason } = event;
      return { ...commitment, amount: to, changes: [...commitment.changes, { at, from, to, reason }] };
    }
    case 'commitment-withdrawn': {
      const { from, reasonGiven: reason } = event;
      return { ...commitment, status: 'withdrawn', changes: [...commitment.changes, { at, from, to: '0', reason }] };
    }
    case 'delivery-reported':
      return { ...commitment, deliveries: [...commitment.deliveries, event.delivered] };
    case 'evidence-shown': {
      const { deliveryId, shown } = event;
      const deliveries = commitment.deliveries.map((one) =>
        one.id === deliveryId ? { ...one, evidence: shownTo(shown.organizationId, one.evidence) } : one,
      );
      return { ...commitment, deliveries };
    }
    case 'delivery-validated':
      return judged(commitment, event.deliveryId, {
        status: 'validated',
        judgedBy: event.judgedBy,
        judgedAt: at,
        judgement: event.note,
      });
    case 'delivery-rejected':
      return judged(commitment, event.deliveryId, {
        status: 'rejected',
        judgedBy: event.judgedBy,
        judgedAt: at,
        judgement: event.note,
      });
    case 'commitment-delivered':
      return { ...commitment, status: 'delivered' };
    case 'commitment-overdue':
      return { ...commitment, overdueSince: at };
  }
}

function judged(commitment: Commitment, id: string, change: Partial<Delivery>): Commitment {
  const deliveries = commitment.deliveries.map((one) => (one.id === id ? { ...one, ...change } : one));
  return { ...commitment, deliveries };
}
