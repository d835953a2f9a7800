import type { mongo } from 'mongoose';
import { changeAwaitMs, followChanges } from '../clock/follow-changes.js';
import type { HeldLease, LeaseRow } from '../relay/service-lease.js';
import { abortableDelay } from '../wire/abortable-delay.js';

const lookMs = 1_000;
/** Rings that come closer together are one. */
const quietMs = 20;

/**
 * Several processes of one service: the one that commits is often not the one that holds the lease. It rings a bell in
 * the database, which the holder hears through a change stream; only while another process is alive.
 */
export class DistantBell {
  private ringing: NodeJS.Timeout | undefined;

  constructor(
    private readonly leases: mongo.Collection<LeaseRow>,
    private readonly warn: (message: string, error: unknown) => void,
  ) {}

  ring(): void {
    this.ringing ??= setTimeout(() => {
      this.ringing = undefined;
      this.leases
        .updateOne({ _id: 'bell' }, { $inc: { rings: 1 } }, { upsert: true })
        .catch((error: unknown) => this.warn('the holder of the relay could not be woken; its sweep will', error));
    }, quietMs);
  }

  /** Calls back for each ring from elsewhere, while the lease is held. */
  async listen(held: HeldLease, rung: () => void): Promise<void> {
    while (!held.signal.aborted) {
      if (held.contended()) await this.follow(held, rung);
      await abortableDelay(lookMs, held.signal);
    }
  }

  private async follow({ signal }: HeldLease, rung: () => void): Promise<void> {
    const rings = [{ $match: { 'documentKey._id': 'bell' } }];
    const stream = this.leases.watch(rings, { maxAwaitTimeMS: changeAwaitMs });
    // What was committed before the stream was open; the driver tells of that by the first token.
    stream.once('resumeTokenChanged', rung);
    await followChanges(stream, rung, signal).catch((error: unknown) =>
      this.warn('the bell of other processes is not heard; the sweep goes on', error),
    );
  }
}
