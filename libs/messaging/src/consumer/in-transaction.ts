import { crashPoint, type UnitOfWork } from '#persistence';
import type { Apply, Step } from './attempt.js';
import { HandlerTimeout } from './failures.js';

/** Claim, handler and what the handler emits: in one commit, or not at all. */
export function inTransaction(unitOfWork: UnitOfWork, service: string, apply: Apply): Step {
  return async ({ claim, event }, signal) => {
    crashPoint('consumer-before-transaction', service);
    await unitOfWork.run(async (tx) => {
      await claim(tx);
      crashPoint('consumer-inside-transaction', service);
      await apply(event, tx);
      // On shutdown what is in hand is finished; after a time-out it must not be.
      if (signal.reason instanceof HandlerTimeout) throw signal.reason;
    }, 'messaging');
    crashPoint('consumer-after-transaction', service);
  };
}
