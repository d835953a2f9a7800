/**
 * Business time: what is due, overdue, inside a window. Leases go by the database's clock; tokens, idempotency and
 * back-off by real time.
 */
export abstract class Clock {
  abstract now(): Date;
  /** Calls back when time has jumped, so that what sleeps until a date looks again. Returns the way to stop it. */
  abstract onJump(listener: () => void): () => void;
}
