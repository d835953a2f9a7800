import { setTimeout as wait } from 'node:timers/promises';
import { isDatabaseFailure } from './database-failure.js';

/** Longer than a primary takes to be followed by another, or a loaded machine to go on. */
const patienceMs = 20_000;
const retryMs = 250;

export interface Patience {
  readonly forMs?: number;
  /** Asked after each failure. */
  readonly goOn?: () => boolean;
}

/**
 * Does again what the driver does not by itself, such as making an index, when the database failed meanwhile.
 * @throws what `idempotent` throws, when it is no failure of the database or the patience is over
 */
export async function whileDatabaseReturns<T>(
  idempotent: () => Promise<T>,
  { forMs = patienceMs, goOn = () => true }: Patience = {},
): Promise<T> {
  const end = performance.now() + forMs;
  for (;;) {
    try {
      return await idempotent();
    } catch (error) {
      if (!isDatabaseFailure(error) || performance.now() > end || !goOn()) throw error;
      await wait(retryMs);
    }
  }
}
