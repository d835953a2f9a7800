import { ConcurrentChange, isDatabaseFailure } from '#persistence';
import { backOff } from '../relay/back-off.js';
import { abortableDelay } from '../wire/abortable-delay.js';
import type { Middleware } from './attempt.js';
import { CursorMoved, NotYet, ParkSubject, PauseLane } from './failures.js';

export interface Retries {
  /** Quick retries of a handler that threw; 2 by default. */
  readonly quick: number;
  /** Retries when somebody else changed the same record at the same time; 10 by default. */
  readonly concurrent: number;
  readonly firstMs: number;
  /** Told of each retry, for the metrics. */
  readonly retried: (group: string) => void;
}

export const usualRetries = { quick: 2, concurrent: 10, firstMs: 10 };

/**
 * Turns whatever fails into one of two ends: the lane pauses (PauseLane) or the subject is parked (ParkSubject).
 * CursorMoved passes: it is no failure.
 */
export function classifyFailures(retries: Retries): Middleware {
  return async (attempt, next, signal) => {
    let failed = 0;
    let collided = 0;
    for (;;) {
      try {
        return await next(attempt, signal);
      } catch (error) {
        if (error instanceof CursorMoved || error instanceof ParkSubject) throw error;
        if (error instanceof NotYet) throw new ParkSubject('not_yet', error.reason, { cause: error });
        if (isDatabaseFailure(error)) throw new PauseLane(error);
        if (signal.aborted) throw new PauseLane(error);
        if (error instanceof ConcurrentChange) {
          collided += 1;
          if (collided > retries.concurrent) throw new PauseLane(error);
        } else {
          failed += 1;
          if (failed > retries.quick) throw new ParkSubject('failed', textOf(error), { cause: error });
        }
      }
      retries.retried(attempt.group);
      await abortableDelay(backOff(failed + collided, { firstMs: retries.firstMs, ceilingMs: 200 }), signal);
    }
  };
}

const textOf = (error: unknown): string => (error instanceof Error ? `${error.name}: ${error.message}` : String(error));
