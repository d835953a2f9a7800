import { setTimeout as wait } from 'node:timers/promises';
import type { mongo } from 'mongoose';

/** How far a database was migrated, and who is at it. */
export interface MigrationState {
  readonly _id: 'state';
  readonly version: number;
  readonly leaseOwner?: string;
  readonly leaseUntil?: Date;
}

/** Another process migrates now: this one was silent for longer than the lease. */
class MigrationLeaseLost extends Error {
  readonly code = 'migration_lease_lost';
  constructor(readonly owner: string) {
    super(`${owner} no longer holds the lease for migrating`);
  }
}

/** The right of one process to migrate a database; by the database's clock, so that skewed clocks do not matter. */
export class MigrationLease {
  constructor(
    private readonly states: mongo.Collection<MigrationState>,
    /** Unique to this process. */
    private readonly owner: string,
    private readonly leaseMs: number,
  ) {}

  /** Whether it was free, and is held now. */
  async take(): Promise<boolean> {
    const free = { $lt: [{ $ifNull: ['$leaseUntil', new Date(0)] }, '$$NOW'] };
    const taken = await this.states.updateOne({ _id: 'state', $expr: free }, [
      { $set: { leaseOwner: this.owner, ...this.prolonged() } },
    ]);
    return taken.modifiedCount === 1;
  }

  /**
   * Renews the lease while the work lasts, and gives it back however the work ends.
   * @throws MigrationLeaseLost at once when somebody else has it; the work is left to itself then
   */
  async during(work: () => Promise<void>): Promise<void> {
    const ending = new AbortController();
    const renewing = this.renew(ending.signal);
    try {
      await Promise.race([work(), renewing]);
    } finally {
      ending.abort();
      // What ended the work counts; a lease that cannot be given back runs out.
      await Promise.allSettled([renewing, this.release()]);
    }
  }

  /** @throws MigrationLeaseLost */
  async reach(version: number): Promise<void> {
    await this.change([{ $set: { version } }]);
  }

  private async renew(ending: AbortSignal): Promise<void> {
    for (;;) {
      await Promise.allSettled([wait(this.leaseMs / 3, undefined, { signal: ending })]);
      if (ending.aborted) return;
      await this.change([{ $set: this.prolonged() }]);
    }
  }

  private async release(): Promise<void> {
    await this.change([{ $unset: ['leaseOwner', 'leaseUntil'] }]);
  }

  private async change(pipeline: mongo.Document[]): Promise<void> {
    const { matchedCount } = await this.states.updateOne({ _id: 'state', leaseOwner: this.owner }, pipeline);
    if (matchedCount === 0) throw new MigrationLeaseLost(this.owner);
  }

  private prolonged(): mongo.Document {
    return { leaseUntil: { $add: ['$$NOW', this.leaseMs] } };
  }
}
