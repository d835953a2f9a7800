import type { Outgoing, OutgoingStore } from '#persistence';
import type { mongo } from 'mongoose';
import type { Outbox } from '../outbox/outbox.js';
import type { Timers } from '../timers/timers.js';

/** What a unit of work leaves behind: events and timers in the same transaction, and the bells after it. */
export class OutgoingWriter implements OutgoingStore {
  constructor(
    private readonly outbox: Outbox,
    private readonly timers: Timers,
    private readonly ring: { readonly events: () => void; readonly timers: () => void },
  ) {}

  async write({ events, timers }: Outgoing, session: mongo.ClientSession): Promise<void> {
    await this.outbox.write(events, session);
    await this.timers.write(timers, session);
  }

  committed({ events, timers }: Outgoing): void {
    if (events.length > 0) this.ring.events();
    // A timer that is gone needs nobody: who sleeps until it finds nothing.
    if (timers.some(({ kind }) => kind === 'schedule')) this.ring.timers();
  }
}
