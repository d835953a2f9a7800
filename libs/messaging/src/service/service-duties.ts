import { setMaxListeners } from 'node:events';
import type { HeldLease, ServiceLease } from '../relay/service-lease.js';

/** One of the things that only one process of a service does. Resolves when its lease has ended. */
export interface Duty {
  run(held: HeldLease): Promise<void>;
}

/** Does a service's duties whenever this process holds the lease. */
export class ServiceDuties {
  private readonly stopping = new AbortController();
  private running: Promise<void> = Promise.resolve();
  private held = false;

  constructor(
    private readonly lease: ServiceLease,
    private readonly duties: readonly Duty[],
  ) {}

  /** Whether this process is the one that relays. */
  get isHolder(): boolean {
    return this.held;
  }

  start(): void {
    this.running = this.lease.keep((held) => this.perform(held), this.stopping.signal);
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    await this.running;
  }

  private async perform(held: HeldLease): Promise<void> {
    this.held = true;
    const ended = new AbortController();
    // Each date that is heeded side by side listens, beside the duties.
    setMaxListeners(0, ended.signal);
    const end = (): void => ended.abort();
    held.signal.addEventListener('abort', end);
    try {
      // A duty that comes back early has lost the lease: the others end with it.
      const one = { ...held, signal: ended.signal };
      await Promise.all(this.duties.map((duty) => duty.run(one).finally(end)));
    } finally {
      held.signal.removeEventListener('abort', end);
      this.held = false;
    }
  }
}
