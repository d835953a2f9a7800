import type { EventEnvelope } from '#contracts';
import { crashPoint, type Tx, type UnitOfWork } from '#persistence';
import type { Alone, Apply, SeriesStep, Step } from './attempt.js';
import { HandlerTimeout } from './failures.js';

/** Claim, handler and what the handler emits: in one commit, or not at all. */
export function inTransaction(unitOfWork: UnitOfWork, service: string, apply: Apply, alone?: Alone): Step {
  return async ({ claim, event }, signal) => {
    crashPoint('consumer-before-transaction', service);
    await unitOfWork.run(async (tx) => {
      takeTurns([event], tx, alone);
      await claim(tx);
      crashPoint('consumer-inside-transaction', service);
      await apply(event, tx);
      // On shutdown what is in hand is finished; after a time-out it must not be.
      if (signal.reason instanceof HandlerTimeout) throw signal.reason;
    }, 'messaging');
    crashPoint('consumer-after-transaction', service);
  };
}

/** Before the claim, so that who has to wait has done nothing that is to be undone; in one order, so that no two wait for each other. */
function takeTurns(events: readonly EventEnvelope[], tx: Pick<Tx, 'alone'>, alone: Alone | undefined): void {
  if (!alone) return;
  for (const record of [...new Set(events.flatMap(alone))].sort()) tx.alone(record);
}

/** A series that takes longer is given up: its records have been held long enough. */
const longestSeriesMs = 1_000;

/** A series that is given up between two of its events: they are taken one by one. */
class SeriesGivenUp extends Error {}

const claimedWithAll = (): Promise<void> => Promise.resolve();

/**
 * The same for a series: `each` takes one event within the unit of work, as a part of it. On shutdown the event in hand
 * is finished, and the series given up.
 */
export function seriesInTransaction(
  unitOfWork: Pick<UnitOfWork, 'run'>,
  service: string,
  each: Step,
  { longestMs = longestSeriesMs, alone }: { readonly longestMs?: number; readonly alone?: Alone | undefined } = {},
): SeriesStep {
  return async ({ group, events, claim }, signal) => {
    crashPoint('consumer-before-transaction', service);
    await unitOfWork.run(async (tx) => {
      takeTurns(events, tx, alone);
      await claim(tx);
      crashPoint('consumer-inside-transaction', service);
      const until = performance.now() + longestMs;
      for (const [index, event] of events.entries()) {
        await each({ group, event, claim: claimedWithAll }, signal);
        if (signal.aborted) throw signal.reason;
        if (index + 1 < events.length && performance.now() > until) throw new SeriesGivenUp('it takes too long');
      }
    }, 'messaging');
    crashPoint('consumer-after-transaction', service);
  };
}
