import type { MailRow } from './mail.js';
import type { MailRows } from './mail-rows.js';

/** Mails that were taken together, under a lease of their own. */
interface Claim {
  readonly lease: string;
  readonly held: Set<string>;
  /** By the clock of this process; until then nobody else takes them. */
  until: number;
}

/** A mail that nobody else has in hand, as long as it is held. */
export interface HeldMail {
  readonly mail: MailRow;
  readonly lease: string;
}

export interface MailLeasesParts {
  readonly rows: Pick<MailRows, 'leaseMs' | 'claim' | 'prolong' | 'release'>;
  readonly newLease: () => string;
  /** Milliseconds, from whenever; goes on while the process is stopped. */
  readonly now: () => number;
  readonly warn: (message: string, error: unknown) => void;
}

/** Takes mails some at a time and keeps them until each is dealt with, however long that takes. */
export class MailLeases {
  private readonly claims = new Map<string, Claim>();
  private keeping?: NodeJS.Timeout;

  constructor(private readonly parts: MailLeasesParts) {}

  /** At most so many that are due, the longest due first; none when none is. */
  async take(most: number): Promise<readonly HeldMail[]> {
    const { rows, newLease, now } = this.parts;
    const lease = newLease();
    const until = now() + rows.leaseMs;
    const mails = await rows.claim(lease, most);
    if (mails.length === 0) return [];
    this.claims.set(lease, { lease, held: new Set(mails.map(({ _id }) => _id)), until });
    this.keeping ??= setInterval(() => this.keep(), rows.leaseMs / 3);
    return mails.map((mail) => ({ mail, lease }));
  }

  /** Whether nobody else can have taken it meanwhile: asked before it is told to the server. */
  stands({ lease }: HeldMail): boolean {
    return (this.claims.get(lease)?.until ?? -Infinity) > this.parts.now();
  }

  /** It is dealt with, or is left to whoever takes it when its lease has ended. */
  letGo({ mail, lease }: HeldMail): void {
    const claim = this.claims.get(lease);
    claim?.held.delete(mail._id);
    if (claim?.held.size === 0) this.claims.delete(lease);
    if (this.claims.size > 0) return;
    clearInterval(this.keeping);
    this.keeping = undefined;
  }

  /** Mails that were not told to the server: others may take them at once. */
  async release(mails: readonly HeldMail[]): Promise<void> {
    for (const held of mails) this.letGo(held);
    const leases = [...new Set(mails.map(({ lease }) => lease))];
    const ids = mails.map(({ mail }) => mail._id);
    if (ids.length > 0) await this.parts.rows.release(ids, leases);
  }

  /** A server may take its time, and the others wait for it: what is held is nobody else's meanwhile. */
  private keep(): void {
    for (const claim of this.claims.values()) {
      this.prolong(claim).catch((error: unknown) => this.parts.warn('Leases of mails could not be prolonged', error));
    }
  }

  private async prolong(claim: Claim): Promise<void> {
    const { rows, now } = this.parts;
    const until = now() + rows.leaseMs;
    await rows.prolong([...claim.held], claim.lease);
    // Answered too late, it may have come too late: others may have taken them before.
    claim.until = now() < claim.until ? until : -Infinity;
  }
}
