import type { LedgerEvent } from './ledger-events.js';

/** What the alliance keeps of each commitment that is still open. */
export interface PromiseBrief {
  readonly id: string;
  readonly organizationId: string;
  readonly dueOn?: string;
  readonly overdueSince?: string;
}

export type Promises = readonly PromiseBrief[];

/** The open commitments after one fact of one of them. Decides nothing. */
export function evolvePromises(promises: Promises, event: LedgerEvent): Promises {
  const { commitmentId: id, ownerOrganizationId: organizationId } = event;
  switch (event.type) {
    case 'commitment-promised':
      return [...promises, { id, organizationId }];
    case 'commitment-planned':
      return promises.map((one) => (one.id === id ? { id, organizationId, dueOn: event.dueOn } : one));
    case 'commitment-overdue':
      return promises.map((one) => (one.id === id ? { ...one, overdueSince: event.at } : one));
    case 'commitment-delivered':
    case 'commitment-withdrawn':
      return promises.filter((one) => one.id !== id);
    case 'commitment-agreed':
    case 'commitment-declined':
    case 'commitment-changed':
    case 'delivery-reported':
    case 'evidence-shown':
    case 'delivery-validated':
    case 'delivery-rejected':
      return promises;
  }
}
