import type { Logger } from '#observability';
import { crashPoint } from '#persistence';
import { v7 as uuid } from 'uuid';
import type { MailRow } from './mail.js';
import type { MailRows } from './mail-rows.js';
import type { MailSettlement } from './mail-settlement.js';
import type { MailTransport } from './mail-transport.js';
import { afterFailure, type Outcome } from './retry-policy.js';

const conversations = 4;
/** Safety net beside the change stream. */
const sweepMs = 30_000;
const reopenMs = 1_000;

export interface MailWorkerParts {
  readonly rows: MailRows;
  readonly settlement: MailSettlement;
  readonly transport: MailTransport;
  readonly logger: Logger;
  readonly service: string;
  /** In [0, 1): spreads retries. */
  readonly random: () => number;
}

/** Delivers what is due: woken by inserts, and at the latest when the next retry is due. */
export class MailWorker {
  private stream?: { close(): Promise<void> };
  private timer?: NodeJS.Timeout;
  private running?: Promise<void>;
  private again = false;
  private stopped = false;

  constructor(private readonly parts: MailWorkerParts) {}

  start(): void {
    this.watch();
    this.wake();
  }

  /** Ends after the conversations in hand. */
  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.stream?.close();
    await this.running;
    this.parts.transport.close();
  }

  private wake(): void {
    this.again = true;
    if (this.stopped) return;
    this.running ??= this.work().finally(() => (this.running = undefined));
  }

  private async work(): Promise<void> {
    clearTimeout(this.timer);
    let sleepMs = reopenMs;
    try {
      while (this.again && !this.stopped) {
        this.again = false;
        await Promise.all(Array.from({ length: conversations }, () => this.drain()));
        sleepMs = Math.min(Math.max((await this.parts.rows.nextDueInMs()) ?? sweepMs, 10), sweepMs);
      }
    } catch (error) {
      this.parts.logger.warn('Mails wait: the database does not answer', error, 'Mail');
    }
    if (!this.stopped) this.timer = setTimeout(() => this.wake(), sleepMs);
  }

  private async drain(): Promise<void> {
    while (!this.stopped) {
      const lease = uuid();
      const mail = await this.parts.rows.claim(lease);
      if (mail === null) return;
      const outcome = await this.deliver(mail, lease);
      if (outcome.kind !== 'sent') {
        const facts = {
          mail: mail._id.split('@', 1)[0],
          outcome: outcome.kind,
          reason: outcome.reason,
          attempts: mail.attempts,
        };
        this.parts.logger.warn('Mail not delivered', facts, 'Mail');
      }
      await this.parts.settlement.settle(mail, lease, outcome);
    }
  }

  private async deliver(mail: MailRow, lease: string): Promise<Outcome> {
    const { rows, transport, random } = this.parts;
    // A server may take its time: what is being told to it is nobody else's meanwhile.
    const prolonging = setInterval(() => this.prolong(mail, lease), rows.leaseMs / 3);
    try {
      await transport.send(mail);
    } catch (error) {
      return afterFailure(error, mail.attempts, random());
    } finally {
      clearInterval(prolonging);
    }
    crashPoint('send-after-send', this.parts.service);
    return { kind: 'sent' };
  }

  private prolong({ _id }: MailRow, lease: string): void {
    this.parts.rows.prolong(_id, lease).catch((error: unknown) => {
      this.parts.logger.warn('The lease of a mail could not be prolonged', error, 'Mail');
    });
  }

  private watch(): void {
    if (this.stopped) return;
    const stream = this.parts.rows.watch();
    // The first token says that the stream is open: what came before it is looked for now.
    stream.once('resumeTokenChanged', () => this.wake());
    stream.on('change', () => this.wake());
    stream.on('error', (error) => {
      if (this.stopped) return;
      this.parts.logger.warn('Mails are not watched; trying again', error, 'Mail');
      setTimeout(() => this.watch(), reopenMs);
    });
    this.stream = stream;
  }
}
