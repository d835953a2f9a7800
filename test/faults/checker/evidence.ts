/** One command of the generator, and how often the final databases show what it asked for. */
export interface CommandEvidence {
  /** Its Idempotency-Key. */
  readonly key: string;
  readonly what: string;
  /** Whether a 2xx came back. */
  readonly acknowledged: boolean;
  readonly present: number;
}

/** An event that was committed. */
export interface CommittedEvent {
  readonly id: string;
  readonly topic: string;
  readonly subject: string;
  readonly sequence: number;
  /** Whether it still waits for the relay. */
  readonly pending: boolean;
}

/** A record of the event log, in the order of its lane. */
export interface LoggedEvent {
  readonly id: string;
  readonly topic: string;
  readonly subject: string;
  readonly sequence: number;
}

/** A group got to this sequence of a subject; in the order of the commits. */
export interface HandledEvent {
  readonly group: string;
  readonly topic: string;
  readonly subject: string;
  readonly sequence: number;
}

/** Something that an event (or a timer) caused, once for each time that it is there. */
export interface Effect {
  /** The id of the event. */
  readonly cause: string;
  readonly what: string;
}

/** A mail as the server at the other end received it, or as it was handed to the post. */
export interface MailEvidence {
  readonly messageId: string;
  /** Recipient and what it tells: two mails about the same have the same id. */
  readonly about: string;
}

/** All that can be seen of a run when it has come to rest. */
export interface Evidence {
  readonly commands: readonly CommandEvidence[];
  readonly committed: readonly CommittedEvent[];
  readonly logged: readonly LoggedEvent[];
  readonly handled: readonly HandledEvent[];
  readonly effects: readonly Effect[];
  /** Effects that must be there. */
  readonly owed: readonly Effect[];
  readonly sent: readonly MailEvidence[];
  readonly received: readonly MailEvidence[];
  /** What does not come to rest: a group with lag, a subject that stays parked. One sentence each. */
  readonly unfinished: readonly string[];
}

export const noEvidence: Evidence = {
  commands: [],
  committed: [],
  logged: [],
  handled: [],
  effects: [],
  owed: [],
  sent: [],
  received: [],
  unfinished: [],
};
