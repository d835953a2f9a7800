import type { Tx } from '#persistence';

/** A mail that its server refused for good, or that could not be handed over in two days. */
export interface RefusedMail {
  /** As it was enqueued. */
  readonly messageId: string;
  readonly to: string;
  /** Whether the server refused the address itself, and not what was written or how. */
  readonly noSuchAddress: boolean;
  /** What the server said, without addresses: `SMTP 550`. */
  readonly reason: string;
}

/** Provided beside `mailProviders` by a service that acts on what was refused. */
export abstract class MailRefusals {
  /** Runs in the transaction that writes the refusal down, so it is told once. */
  abstract refused(mail: RefusedMail, tx: Tx): Promise<void>;
}
