import type { Logger } from '#observability';
import { crashPoint, whileDatabaseReturns } from '#persistence';
import { v7 as uuid } from 'uuid';
import { type HeldMail, MailLeases } from './mail-leases.js';
import type { MailRows } from './mail-rows.js';
import type { MailSettlement } from './mail-settlement.js';
import { connections, type MailTransport } from './mail-transport.js';
import { afterFailure, type Outcome } from './retry-policy.js';

/** Some more than there are connections: what is being written down needs none. */
const atOnce = 2 * connections;
/** As many as are taken together. */
const takenTogether = 50;
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
  /** What conversations in hand get when the worker stops. */
  readonly graceMs: number;
}

/**
 * Delivers what is due: woken by inserts, and at the latest when the next retry is due. Mails are taken some at a time and
 * told to the server side by side; one that takes long keeps a place and nothing else waiting.
 */
export class MailWorker {
  private readonly leases: MailLeases;
  /** Taken, and not begun. */
  private waiting: HeldMail[] = [];
  private readonly telling = new Set<Promise<void>>();
  private stream?: { close(): Promise<void> };
  private timer?: NodeJS.Timeout;
  private running?: Promise<void>;
  private again = false;
  /** Whether the last time as many were taken as are at once. */
  private more = false;
  private stopped = false;
  /** Whether conversations were ended that were in hand. */
  private cut = false;

  constructor(private readonly parts: MailWorkerParts) {
    const warn = (message: string, error: unknown): void => parts.logger.warn(message, error, 'Mail');
    this.leases = new MailLeases({ rows: parts.rows, newLease: uuid, now: () => performance.now(), warn });
  }

  start(): void {
    this.watch();
    this.wake();
  }

  /** What waits is given back. Conversations in hand get a moment; those that hang are cut, and due when their lease ends. */
  async stop(): Promise<void> {
    this.stopped = true;
    const grace = setTimeout(() => this.cutOff(), this.parts.graceMs);
    clearTimeout(this.timer);
    await this.stream?.close();
    await this.running;
    await this.giveBack();
    await Promise.all(this.telling);
    clearTimeout(grace);
    this.parts.transport.close();
  }

  private cutOff(): void {
    this.cut = true;
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
        await this.take();
        sleepMs = Math.min(Math.max((await this.parts.rows.nextDueInMs()) ?? sweepMs, 10), sweepMs);
      }
    } catch (error) {
      this.parts.logger.warn('Mails wait: the database does not answer', error, 'Mail');
    }
    this.wakeIn(sleepMs);
  }

  private wakeIn(ms: number): void {
    clearTimeout(this.timer);
    if (!this.stopped) this.timer = setTimeout(() => this.wake(), ms);
  }

  /** What is due, unless enough wait already: then more are taken when places are free. */
  private async take(): Promise<void> {
    this.more = true;
    while (this.more && !this.stopped && this.waiting.length < atOnce) {
      const taken = await this.leases.take(takenTogether);
      this.more = taken.length === takenTogether;
      this.waiting.push(...taken);
      this.tellNext();
    }
  }

  private tellNext(): void {
    while (!this.stopped && this.telling.size < atOnce) {
      const next = this.waiting.shift();
      if (!next) return;
      const told = this.tell(next).finally(() => {
        this.telling.delete(told);
        this.leases.letGo(next);
        this.tellNext();
        if (this.more && this.waiting.length < atOnce) this.wake();
      });
      this.telling.add(told);
    }
  }

  private async tell(held: HeldMail): Promise<void> {
    // The process was stopped for longer than the lease: somebody else tells it.
    if (!this.leases.stands(held)) return;
    const { mail, lease } = held;
    const outcome = await this.deliver(mail);
    // It is not the server that failed.
    if (this.cut && outcome.kind !== 'sent') return;
    if (outcome.kind !== 'sent') {
      const facts = {
        mail: mail._id.split('@', 1)[0],
        outcome: outcome.kind,
        reason: outcome.reason,
        attempts: mail.attempts,
      };
      this.parts.logger.warn('Mail not delivered', facts, 'Mail');
    }
    try {
      // What the server has taken is told again by whoever finds it due: it is written down as soon as that can be.
      await whileDatabaseReturns(() => this.parts.settlement.settle(mail, lease, outcome), {
        goOn: () => !this.stopped,
      });
    } catch (error) {
      this.parts.logger.warn('Mails wait: what came of one could not be written down', error, 'Mail');
      await this.giveBack();
      this.wakeIn(reopenMs);
    }
  }

  private async deliver(mail: HeldMail['mail']): Promise<Outcome> {
    const { transport, random, service } = this.parts;
    try {
      await transport.send(mail);
    } catch (error) {
      return afterFailure(error, mail.attempts, random());
    }
    crashPoint('send-after-send', service);
    return { kind: 'sent' };
  }

  private async giveBack(): Promise<void> {
    const { waiting } = this;
    this.waiting = [];
    await this.leases.release(waiting).catch((error: unknown) => {
      this.parts.logger.warn('Mails could not be given back; they are due when their lease ends', error, 'Mail');
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
