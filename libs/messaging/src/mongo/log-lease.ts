import type { mongo } from 'mongoose';
import { abortableDelay } from '../wire/abortable-delay.js';
import type { EventLogLogger } from '../wire/event-log-logger.js';
import { LogLeaseLost } from './log-lease-lost.js';
import { LogLeaseRefused } from './log-lease-refused.js';
import type { LeaseRow } from './log-rows.js';

const id = 'appender';

interface LeaseOptions {
  /** Unique to this process. */
  readonly owner: string;
  readonly leaseMs: number;
  readonly logger: EventLogLogger;
}

/**
 * The right to write the log, for one process at a time, by the database's clock. Each holder has a higher fencing
 * token than all before it.
 */
export class LogLease {
  private readonly losing = new AbortController();
  private readonly releasing = new AbortController();
  private renewing: Promise<void> = Promise.resolve();
  private held: number | undefined;

  constructor(
    private readonly leases: mongo.Collection<LeaseRow>,
    private readonly options: LeaseOptions,
  ) {}

  /** Aborts when another process has the log. */
  get lost(): AbortSignal {
    return this.losing.signal;
  }

  /** The fencing token. Throws LogLeaseLost when it is not held. */
  get token(): number {
    if (this.held === undefined || this.losing.signal.aborted) throw new LogLeaseLost();
    return this.held;
  }

  /**
   * Takes the lease, or waits until that of a dead process ends, which is at most one lease time.
   * Throws LogLeaseRefused as soon as the holder shows that it lives.
   */
  async acquire(): Promise<void> {
    const free = { owner: '', token: 0, expiresAt: new Date(0) };
    await this.leases.updateOne({ _id: id }, { $setOnInsert: free }, { upsert: true });
    let seen: number | undefined;
    for (;;) {
      this.held = await this.tryAcquire();
      if (this.held !== undefined) break;
      const holder = await this.leases.findOne({ _id: id });
      if (holder) {
        const renewed = holder.expiresAt.getTime();
        if (seen !== undefined && renewed > seen) throw new LogLeaseRefused(holder.owner);
        seen = renewed;
      }
      await abortableDelay(this.options.leaseMs / 20, this.releasing.signal);
    }
    this.renewing = this.renewUntilReleased();
  }

  /** Says that another holder's traces were met. */
  markLost(): void {
    this.losing.abort();
  }

  /**
   * Resolves when the lease is ours at a moment after the call, and all that was read before the call is durable.
   * Throws LogLeaseLost.
   */
  async confirm(): Promise<void> {
    const mine = { _id: id, token: this.token };
    const { matchedCount } = await this.leases.updateOne(mine, [{ $set: { confirmedAt: '$$NOW' } }], {
      writeConcern: { w: 'majority' },
    });
    if (matchedCount === 1) return;
    this.markLost();
    throw new LogLeaseLost();
  }

  async release(): Promise<void> {
    this.releasing.abort();
    await this.renewing;
    if (this.held === undefined || this.losing.signal.aborted) return;
    const mine = { _id: id, owner: this.options.owner, token: this.held };
    await this.leases.updateOne(mine, [{ $set: { expiresAt: '$$NOW' } }]);
    this.held = undefined;
  }

  private async tryAcquire(): Promise<number | undefined> {
    const taken = await this.leases.findOneAndUpdate(
      { _id: id, $expr: { $lte: ['$expiresAt', '$$NOW'] } },
      [
        {
          $set: {
            owner: this.options.owner,
            token: { $add: ['$token', 1] },
            expiresAt: { $add: ['$$NOW', this.options.leaseMs] },
          },
        },
      ],
      { returnDocument: 'after', writeConcern: { w: 'majority' } },
    );
    return taken?.token;
  }

  private async renewUntilReleased(): Promise<void> {
    for (;;) {
      await abortableDelay(this.options.leaseMs * 0.4, this.releasing.signal);
      if (this.releasing.signal.aborted || this.losing.signal.aborted) return;
      try {
        const mine = { _id: id, owner: this.options.owner, token: this.held };
        const { matchedCount } = await this.leases.updateOne(mine, [
          { $set: { expiresAt: { $add: ['$$NOW', this.options.leaseMs] } } },
        ]);
        if (matchedCount === 0) this.markLost();
      } catch (error) {
        // An expired lease that nobody took is still ours: the next renewal finds out.
        this.options.logger('warn', 'The lease of the event log could not be renewed', { error });
      }
    }
  }
}
