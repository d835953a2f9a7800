/**
 * Thrown by a handler when something that it needs has not come yet from another topic: its subject waits, is tried
 * again soon, and raises no alarm until its patience ends.
 */
export class NotYet extends Error {
  readonly code = 'not_yet';
  /** @param reason one sentence for the person who looks at what is parked, without personal data */
  constructor(readonly reason: string) {
    super(reason);
  }
}

/** The lane rests and comes back: the database or the broker is away. Nothing is parked. */
export class PauseLane extends Error {
  readonly code = 'pause_lane';
  constructor(cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}

/**
 * - `failed`: the handler threw, also when tried again
 * - `not_yet`: the handler waits for something
 * - `gap`: the event's predecessor is missing
 * - `invalid`: the data breaks the contract, or nobody knows the version
 * - `malformed`: the record is no event
 * - `conflict`: its sequence was applied already, with another event id
 */
export type ParkReason = 'failed' | 'not_yet' | 'gap' | 'invalid' | 'malformed' | 'conflict';

/** The subject is put aside, with its cause; the lane flows on. */
export class ParkSubject extends Error {
  readonly code = 'park_subject';
  constructor(
    readonly reason: ParkReason,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** Somebody else has moved the subject's cursor: what was known of it is old. */
export class CursorMoved extends Error {
  readonly code = 'cursor_moved';
  constructor(readonly cursor: string) {
    super(`the cursor ${cursor} was moved by somebody else`);
  }
}

/** The handler took longer than it may. */
export class HandlerTimeout extends Error {
  readonly code = 'handler_timeout';
  constructor(readonly afterMs: number) {
    super(`the handler did not end within ${afterMs} ms`);
  }
}
