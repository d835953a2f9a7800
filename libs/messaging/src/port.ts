import type { EventEnvelope } from '#contracts';

/**
 * Written by the outbox relay only. May store an event twice after a crash: consumers deal with it.
 * Resolves when every event of the batch is durable; keeps the order of the batch per subject.
 */
export interface EventLog {
  /** @throws what `mayWrite` throws, as it is */
  append(topic: string, batch: readonly EventText[], mayWrite?: MayWrite): Promise<void>;
}

/**
 * Throws when the writer's right has ended. A log that several processes write asks before it writes to a compacted
 * topic, when whoever wrote there before can no longer.
 */
export type MayWrite = () => Promise<void>;

/** An event as it crosses the wire, written once when it was said. */
export interface EventText {
  readonly subject: string;
  /** The envelope as JSON. */
  readonly json: string;
}

/**
 * Read by the consumer runtime only. A lane is one partition of one topic, delivered in order, one batch at a time.
 * Resolves when `signal` has aborted and the last lane handler has come back. Reconnecting, rebalancing and
 * resuming at the group's committed offset are the adapter's job; retries, parking and idempotency are not.
 */
export interface EventSource {
  consume(spec: ConsumeSpec, onLane: LaneHandler, signal: AbortSignal): Promise<void>;
}

export interface ConsumeSpec {
  readonly group: string;
  readonly topics: readonly string[];
}

export type LaneHandler = (lane: LaneBatch) => Promise<LaneOutcome>;

export interface LaneBatch {
  readonly topic: string;
  readonly partition: number;
  readonly records: readonly LogRecord[];
  heartbeat(): Promise<void>;
  /** Aborts on shutdown, rebalance or a lost lease: what is in hand may be finished, nothing new begun. */
  readonly signal: AbortSignal;
}

export interface LogRecord {
  readonly offset: bigint;
  readonly envelope: EventEnvelope | MalformedRecord;
}

/** A record that is no envelope: not JSON, null, without id or subject. Its key is all that is known of its subject. */
export interface MalformedRecord {
  readonly malformed: true;
  readonly key: string;
  /** What is wrong, for the person who looks at the parked record. */
  readonly cause: string;
  /** The raw value, cut to 64 KiB; personal data of compacted topics never gets here. */
  readonly raw: string;
}

export interface LaneOutcome {
  /** Commit through this offset, inclusive; absent: commit nothing. */
  readonly through?: bigint;
  /** Deliver what follows `through` again after this many milliseconds. */
  readonly retryAfterMs?: number;
}

/** How far a group is behind, by topic and partition; what readiness, metrics and tests wait on. */
export interface EventLogLag {
  lag(group: string, topics: readonly string[]): Promise<readonly LaneLag[]>;
}

export interface LaneLag {
  readonly topic: string;
  readonly partition: number;
  /** The offset after the last record in the log. */
  readonly end: bigint;
  /** The offset where the group resumes. */
  readonly position: bigint;
}

/** Ensures that topics exist with the declared shape before anybody writes or reads. */
export interface TopicAdministration {
  ensureTopics(topics: readonly TopicDeclaration[]): Promise<void>;
}

export interface TopicDeclaration {
  readonly name: string;
  readonly partitions: number;
  /** Keeps the newest record of a subject only. */
  readonly compacted: boolean;
}

export const isMalformed = (envelope: EventEnvelope | MalformedRecord): envelope is MalformedRecord =>
  'malformed' in envelope;
