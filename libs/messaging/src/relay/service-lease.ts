import { mongo } from 'mongoose';
import { abortableDelay } from '../wire/abortable-delay.js';
import { LeaseLost } from './lease-lost.js';

export interface LeaseRow {
  readonly _id: 'relay' | 'bell';
  readonly owner?: string;
  /** The fencing token: one more for each holder. */
  readonly fence?: number;
  readonly until?: Date;
  /** When another process last asked for the lease: the holder then listens to its bell. */
  readonly contendedAt?: Date;
  readonly rings?: number;
}

export interface LeaseOptions {
  readonly service: string;
  /** Unique to this process. */
  readonly owner: string;
  readonly leaseMs: number;
  /** Where a renewal that failed is told. */
  readonly warn: (message: string, error: unknown) => void;
}

/** What a holder works with: its token, and a signal that aborts when the lease is lost or the process stops. */
export interface HeldLease {
  readonly fence: number;
  readonly signal: AbortSignal;
  /** Whether another process of this service is alive. */
  readonly contended: () => boolean;
}

const expired = { $lte: [{ $ifNull: ['$until', new Date(0)] }, '$$NOW'] };

/**
 * The right of one process of a service to publish its outbox, dispatch its timers and redrive what is parked. By the
 * database's clock, so that skewed clocks of processes do not matter.
 */
export class ServiceLease {
  constructor(
    private readonly leases: mongo.Collection<LeaseRow>,
    private readonly options: LeaseOptions,
  ) {}

  /** Calls `duties` each time that the lease is had; resolves when `signal` has aborted and they came back. */
  async keep(duties: (held: HeldLease) => Promise<void>, signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      const row = await this.take().catch((error: unknown) => {
        this.options.warn('the relay lease could not be asked for', error);
      });
      if (row?.owner === this.options.owner && row.fence !== undefined) await this.hold(row.fence, duties, signal);
      else await abortableDelay(this.options.leaseMs / 2, signal);
    }
  }

  /**
   * Prolongs the lease. Inside a transaction: what commits with it was done by the holder. Outside of one it
   * takes a majority, so that no server that is followed already says yes.
   * @throws LeaseLost when the token is an old one
   */
  async confirm(fence: number, session?: mongo.ClientSession): Promise<void> {
    const options = session ? { session } : { writeConcern: { w: 'majority' } as const };
    const { matchedCount } = await this.leases.updateOne(
      { _id: 'relay', fence },
      [{ $set: this.prolonged() }],
      options,
    );
    if (matchedCount === 0) throw new LeaseLost(this.options.service);
  }

  private async hold(fence: number, duties: (held: HeldLease) => Promise<void>, stopping: AbortSignal): Promise<void> {
    const ending = new AbortController();
    const end = (): void => ending.abort();
    stopping.addEventListener('abort', end);
    let contended = false;
    const renewing = this.renew(fence, ending, (seen) => (contended = seen));
    try {
      await duties({ fence, signal: ending.signal, contended: () => contended });
    } finally {
      ending.abort();
      stopping.removeEventListener('abort', end);
      await renewing;
    }
    if (stopping.aborted) await this.release(fence);
  }

  private async renew(fence: number, ending: AbortController, seen: (contended: boolean) => void): Promise<void> {
    let renewedAt = performance.now();
    while (!ending.signal.aborted) {
      await abortableDelay(this.options.leaseMs / 2, ending.signal);
      if (ending.signal.aborted) return;
      try {
        const row = await this.leases.findOneAndUpdate(
          { _id: 'relay', fence },
          [{ $set: { ...this.prolonged(), recent: this.recentlyContended() } }],
          { returnDocument: 'after' },
        );
        if (!row) return ending.abort();
        renewedAt = performance.now();
        seen('recent' in row && row.recent === true);
      } catch (error) {
        this.options.warn('the relay lease could not be renewed', error);
        if (performance.now() - renewedAt > this.options.leaseMs) return ending.abort();
      }
    }
  }

  private prolonged(): mongo.Document {
    return { until: { $add: ['$$NOW', this.options.leaseMs] } };
  }

  private recentlyContended(): mongo.Document {
    const since = { $subtract: ['$$NOW', this.options.leaseMs * 3] };
    return { $gte: [{ $ifNull: ['$contendedAt', new Date(0)] }, since] };
  }

  private async take(): Promise<LeaseRow | null> {
    const { owner } = this.options;
    const mine = {
      owner,
      fence: { $add: [{ $ifNull: ['$fence', 0] }, 1] },
      ...this.prolonged(),
    };
    const taken = Object.entries(mine).map(([name, value]) => [name, { $cond: [expired, value, `$${name}`] }]);
    return this.leases.findOneAndUpdate(
      { _id: 'relay' },
      [{ $set: { ...Object.fromEntries(taken), contendedAt: { $cond: [expired, '$contendedAt', '$$NOW'] } } }],
      { upsert: true, returnDocument: 'after', writeConcern: { w: 'majority' } },
    );
  }

  private async release(fence: number): Promise<void> {
    await this.leases
      .updateOne({ _id: 'relay', fence }, [{ $set: { until: '$$NOW' } }])
      .catch((error: unknown) => this.options.warn('the relay lease could not be given back', error));
  }
}
