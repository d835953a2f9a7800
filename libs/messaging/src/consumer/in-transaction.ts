import { crashPoint, type UnitOfWork } from '#persistence';
import type { Apply, SeriesStep, Step } from './attempt.js';
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

const claimedWithAll = (): Promise<void> => Promise.resolve();

/** The same for a series: `each` takes one event within the unit of work, as a part of it. */
export function seriesInTransaction(unitOfWork: UnitOfWork, service: string, each: Step): SeriesStep {
  return async ({ group, events, claim }, signal) => {
    crashPoint('consumer-before-transaction', service);
    await unitOfWork.run(async (tx) => {
      await claim(tx);
      crashPoint('consumer-inside-transaction', service);
      for (const event of events) {
        await each({ group, event, claim: claimedWithAll }, signal);
        if (signal.reason instanceof HandlerTimeout) throw signal.reason;
      }
    }, 'messaging');
    crashPoint('consumer-after-transaction', service);
  };
}
