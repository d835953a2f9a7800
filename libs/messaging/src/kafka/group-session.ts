import type { Consumer, EachBatchPayload } from 'kafkajs';
import type { ConsumeSpec, LaneHandler } from '../port.js';
import { abortableDelay } from '../wire/abortable-delay.js';
import { decodeRecord } from '../wire/decode-record.js';
import type { LaneSettlement } from '../wire/settle-lane.js';
import { ConsumerLane } from './consumer-lane.js';
import { boundedRetry, kafkaClient } from './kafka-client.js';
import type { KafkaEventLogOptions } from './kafka-event-log-options.js';
import { withDeadline } from './with-deadline.js';

/**
 * How long the fetch loop waits for handlers before it goes on without them. It fetches for all partitions in turn:
 * a lane that takes longer is paused, so that it holds up no other lane and no heartbeat.
 */
const patienceMs = 100;
const disconnectDeadlineMs = 3000;

interface SessionParts {
  readonly options: KafkaEventLogOptions;
  readonly spec: ConsumeSpec;
  readonly onLane: LaneHandler;
  /** Topics whose records' text must not show. */
  readonly confidential: ReadonlySet<string>;
  readonly onJoined: () => void;
  /** Called once, when the session is over and before the handlers in hand came back. */
  readonly onFailed: (error: unknown) => void;
}

/** One membership of a consumer group, from joining to the end or the first failure that kafkajs does not mend. */
export class GroupSession {
  private readonly consumer: Consumer;
  private readonly lanes = new Map<string, ConsumerLane>();
  private readonly failing = new AbortController();
  private ending = false;
  private assigned = false;

  constructor(private readonly parts: SessionParts) {
    const { sessionTimeoutMs = 6000, metadataMaxAgeMs = 30_000 } = parts.options;
    this.consumer = kafkaClient(parts.options).consumer({
      groupId: parts.spec.group,
      sessionTimeout: sessionTimeoutMs,
      rebalanceTimeout: sessionTimeoutMs,
      heartbeatInterval: Math.min(500, sessionTimeoutMs / 3),
      maxWaitTimeInMs: 200,
      metadataMaxAge: metadataMaxAgeMs,
      allowAutoTopicCreation: false,
      // kafkajs would start the consumer again by itself, even after it was told to disconnect.
      retry: { ...boundedRetry, restartOnFailure: () => Promise.resolve(false) },
    });
  }

  get joined(): boolean {
    return this.assigned && !this.failing.signal.aborted;
  }

  /** The lane's activity when this member has it. */
  activityOf(topic: string, partition: number): ConsumerLane['activity'] | undefined {
    const lane = this.lanes.get(laneKey(topic, partition));
    return lane && !lane.lost ? lane.activity : undefined;
  }

  /** Ends the session with an error. */
  fail(error: unknown): void {
    if (this.ending || this.failing.signal.aborted) return;
    this.parts.onFailed(error);
    this.failing.abort(error);
  }

  /** Resolves when the signal has aborted and the last handler has come back; rejects with what ended the session. */
  async run(signal: AbortSignal): Promise<void> {
    const { CRASH, END_BATCH_PROCESS, GROUP_JOIN } = this.consumer.events;
    this.consumer.on(CRASH, ({ payload }) => this.fail(payload.error));
    this.consumer.on(GROUP_JOIN, ({ payload }) => this.assign(payload.memberAssignment));
    // kafkajs keeps what holds no records to itself: only so is it known that the group may resume behind it.
    this.consumer.on(END_BATCH_PROCESS, ({ payload: { topic, partition, batchSize, lastOffset } }) => {
      if (batchSize === 0) this.lanes.get(laneKey(topic, partition))?.pass(BigInt(lastOffset) + 1n);
    });
    const starting = this.start().catch((error: unknown) => this.fail(error));
    await aborted(AbortSignal.any([signal, this.failing.signal]));
    await this.end(starting);
    if (!signal.aborted) throw this.failing.signal.reason;
  }

  private async start(): Promise<void> {
    await this.consumer.connect();
    await this.consumer.subscribe({ topics: [...this.parts.spec.topics], fromBeginning: true });
    await this.consumer.run({
      autoCommit: false,
      eachBatchAutoResolve: false,
      // All of them: a worker is nothing but a promise.
      partitionsConsumedConcurrently: 256,
      eachBatch: (payload) => this.onBatch(payload),
    });
  }

  /** Handlers first, while heartbeats still keep the membership, so that what they did can be committed. */
  private async end(starting: Promise<void>): Promise<void> {
    this.ending = true;
    for (const lane of this.lanes.values()) lane.end();
    await Promise.all([...this.lanes.values()].map((lane) => lane.done()));
    const disconnected = starting.then(() => this.consumer.disconnect());
    await withDeadline(disconnected, disconnectDeadlineMs).catch((error: unknown) => {
      this.parts.options.logger('debug', 'A consumer did not leave in good order', { error });
    });
  }

  private assign(assignment: Readonly<Record<string, readonly number[]>>): void {
    const now = new Set<string>();
    for (const [topic, partitions] of Object.entries(assignment)) {
      for (const partition of partitions) {
        const key = laneKey(topic, partition);
        now.add(key);
        const before = this.lanes.get(key);
        if (before && !before.lost) continue;
        this.lanes.set(key, this.lane(topic, partition, before?.done() ?? Promise.resolve()));
        this.consumer.resume([{ topic, partitions: [partition] }]);
      }
    }
    for (const [key, lane] of this.lanes) if (!now.has(key)) lane.lose();
    this.assigned = true;
    this.parts.onJoined();
  }

  private lane(topic: string, partition: number, after: Promise<unknown>): ConsumerLane {
    const { options, onLane } = this.parts;
    const commit = (next: bigint): Promise<void> =>
      this.consumer.commitOffsets([{ topic, partition, offset: next.toString() }]);
    const settle = { logger: options.logger, failureDelayMs: options.failureDelayMs ?? 1000 };
    return new ConsumerLane({ topic, partition, onLane, settle, commit, after });
  }

  private async onBatch({ batch, resolveOffset, pause }: EachBatchPayload): Promise<void> {
    const { topic, partition } = batch;
    const lane = this.lanes.get(laneKey(topic, partition));
    if (this.ending || !lane || lane.lost) {
      pause();
      return;
    }
    const confidential = this.parts.confidential.has(topic);
    const work = lane.deliver(
      batch.messages.map(({ offset, key, value }) => ({
        offset: BigInt(offset),
        envelope: decodeRecord(key?.toString() ?? '', value?.toString() ?? null, { confidential }),
      })),
      BigInt(batch.lastOffset()) + 1n,
    );
    const settled = await withPatience(work);
    if (settled?.delayMs === 0) {
      if (settled.next !== undefined && !lane.lost) resolveOffset((settled.next - 1n).toString());
      return;
    }
    pause();
    void lane.whileBusy(this.resumeAfter(work, lane, { topic, partition }));
  }

  private async resumeAfter(
    work: Promise<LaneSettlement>,
    lane: ConsumerLane,
    { topic, partition }: { topic: string; partition: number },
  ): Promise<void> {
    const { next, delayMs } = await work;
    await abortableDelay(delayMs, lane.signal);
    if (lane.lost || this.ending) return;
    try {
      // Without it the partition goes on where the unresolved batch began.
      if (next !== undefined) this.consumer.seek({ topic, partition, offset: next.toString() });
      this.consumer.resume([{ topic, partitions: [partition] }]);
    } catch (error) {
      this.fail(error);
    }
  }
}

const laneKey = (topic: string, partition: number): string => `${topic}/${partition}`;

async function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }));
}

/** What the work settles to, or nothing when it takes longer than the fetch loop's patience. */
async function withPatience<T>(work: Promise<T>): Promise<T | undefined> {
  const over = new AbortController();
  try {
    return await Promise.race([work, abortableDelay(patienceMs, over.signal).then(() => undefined)]);
  } finally {
    over.abort();
  }
}
