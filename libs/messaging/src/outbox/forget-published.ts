import type { mongo } from 'mongoose';
import type { HeldLease } from '../relay/service-lease.js';
import { abortableDelay } from '../wire/abortable-delay.js';
import type { OutboxRow } from './outbox-row.js';

const keptMs = 7 * 24 * 3600 * 1000;
const sweepMs = 3600 * 1000;

/**
 * Removes events from the outbox a week after they were said; what still waits for the relay stays, however old it is.
 * Not by a TTL index: it would have to be written with every mark of the relay.
 */
export class ForgetPublished {
  constructor(
    private readonly rows: mongo.Collection<OutboxRow>,
    private readonly warn: (message: string, error: unknown) => void,
    private readonly now: () => number = Date.now,
  ) {}

  /** Resolves when the lease has ended. */
  async run({ signal }: Pick<HeldLease, 'signal'>): Promise<void> {
    while (!signal.aborted) {
      try {
        await this.forget();
      } catch (error) {
        this.warn('published events could not be removed from the outbox; it is tried again', error);
      }
      await abortableDelay(sweepMs, signal);
    }
  }

  /** Answers how many were removed. */
  async forget(): Promise<number> {
    const old = { _id: { $lt: firstIdOf(this.now() - keptMs) }, pending: { $exists: false } };
    return (await this.rows.deleteMany(old)).deletedCount;
  }
}

/** A UUIDv7 begins with the milliseconds of real time at which it was made. */
function firstIdOf(ms: number): string {
  const digits = Math.max(0, ms).toString(16).padStart(12, '0');
  return `${digits.slice(0, 8)}-${digits.slice(8)}`;
}
