import type { EventContract, TimerContract } from '#contracts';
import type { mongo } from 'mongoose';
import type { EmittedEvent, Outgoing, TimerChange, Tx } from './transaction.js';
import type { Along } from './companion.js';
import type { Turns } from './turns.js';

/** Collects what the work emits, until the unit of work, or this part of it, writes it before commit. */
export class OutgoingInTransaction implements Tx, Outgoing {
  readonly events: EmittedEvent[] = [];
  readonly timers: TimerChange[] = [];

  /** @param written - collects what has been written of the whole, for the time after its commit */
  constructor(
    readonly session: mongo.ClientSession,
    readonly turns: Turns<Along<OutgoingInTransaction>>,
    readonly written: Outgoing[] = [],
    readonly snapshot: object = {},
  ) {}

  /** What is said in it is written when it ends, and commits with the whole. */
  part(): OutgoingInTransaction {
    return new OutgoingInTransaction(this.session, this.turns, this.written, this.snapshot);
  }

  get isEmpty(): boolean {
    return this.events.length === 0 && this.timers.length === 0;
  }

  alone(record: string): void {
    this.turns.take(record);
  }

  emit<D extends object>(contract: EventContract<string, D>, subject: string, data: D): void {
    this.events.push({ contract, subject, data });
  }

  schedule<D extends object>(
    key: string,
    dueAt: Date,
    timer: TimerContract<string, D>,
    subject: string,
    data: D,
  ): void {
    this.timers.push({ kind: 'schedule', key, dueAt, timer, subject, data });
  }

  cancel(key: string): void {
    this.timers.push({ kind: 'cancel', key });
  }
}
