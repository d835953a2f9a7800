import type { EventContract, TimerContract } from '#contracts';
import type { mongo } from 'mongoose';

/** One MongoDB transaction in the service's own database, with the events and timers that commit with it. */
export interface Tx {
  readonly session: mongo.ClientSession;
  /** The same one for all that sees one snapshot of the database: what was read with it needs no second look. */
  readonly snapshot: object;
  /** Written to the outbox before commit; the relay publishes it. Nobody publishes in any other way. */
  emit<D extends object>(contract: EventContract<string, D>, subject: string, data: D): void;
  /** At `dueAt` (business time) the service's timer handler is called, once. Replaces what `key` pointed to. */
  schedule<D extends object>(key: string, dueAt: Date, timer: TimerContract<string, D>, subject: string, data: D): void;
  cancel(key: string): void;
  /**
   * From here on no other unit of work of this process that asks for the same record is at work on it. Where one is, this
   * one is undone, waits without holding anything, and begins anew with its turn: the earlier it asks, the less is done
   * twice. Only a help: who changes it elsewhere is found by the version of the document.
   */
  alone(record: string): void;
}

export interface EmittedEvent {
  readonly contract: EventContract;
  readonly subject: string;
  readonly data: object;
}

export type TimerChange =
  | {
      readonly kind: 'schedule';
      readonly key: string;
      readonly dueAt: Date;
      readonly timer: TimerContract;
      readonly subject: string;
      readonly data: object;
    }
  | { readonly kind: 'cancel'; readonly key: string };

/** What a unit of work leaves behind besides its documents, in the order in which it was said. */
export interface Outgoing {
  readonly events: readonly EmittedEvent[];
  readonly timers: readonly TimerChange[];
}

/** Implemented by libs/messaging: the outbox and the timers of the service's database. */
export interface OutgoingStore {
  /** Inside the transaction, after the work, before commit. */
  write(outgoing: Outgoing, session: mongo.ClientSession): Promise<void>;
  /** After commit: wakes the relay. Must not throw. */
  committed(outgoing: Outgoing): void;
}

export const OUTGOING_STORE = Symbol('OUTGOING_STORE');
