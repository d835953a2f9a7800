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

/** Of business time, in milliseconds; without an end when it is never too late. */
export interface Span {
  readonly from: number;
  readonly until?: number;
}

/** What the calendar owes: one effect of one date. Instants are of business time, in milliseconds. */
export interface DatedFact {
  /** The event's type and what it is about: unique in a run. */
  readonly what: string;
  /** When it is due. */
  readonly from: number;
  /** Of a reminder: when it is too late for it. */
  readonly until?: number;
  /** What has to be told before, and when this is due by then; `from` is the earliest that it can be. */
  readonly follows?: { readonly what: string; readonly by: (toldAt: number) => Span };
  /** Of a reminder that comes again until somebody does something: when, after it was told at an instant. */
  readonly again?: (toldAt: number) => number;
  /** False where it follows from the present state whenever somebody looks, and not from its own date alone. */
  readonly ordered?: false;
}

/** Dates of the run, and what was told of them. */
export interface DatedEvidence {
  readonly owed: readonly DatedFact[];
  readonly facts: readonly {
    readonly what: string;
    readonly subject: string;
    readonly sequence: number;
    /** Business time when it was told. */
    readonly at: number;
  }[];
  /** Business times at which all that was due had been heeded, upwards. */
  readonly looks: readonly number[];
}

/** Digests of people who chose them. Instants are of business time, in milliseconds. */
export interface DigestEvidence {
  readonly notices: readonly {
    readonly id: string;
    readonly personId: string;
    /** Of the mail that it left in; absent while it waits. */
    readonly mailId?: string;
    /** When it left, or is to leave. */
    readonly at: number;
    /** Whether it waits although its time has come. */
    readonly overdue: boolean;
  }[];
  /** As they arrived, each once, with the number of notices that it holds. */
  readonly mails: readonly { readonly id: string; readonly items: number }[];
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
  readonly dates: DatedEvidence;
  readonly digests: DigestEvidence;
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
  dates: { owed: [], facts: [], looks: [] },
  digests: { notices: [], mails: [] },
  unfinished: [],
};
