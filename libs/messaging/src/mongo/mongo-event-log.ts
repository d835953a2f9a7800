import { setMaxListeners } from 'node:events';
import { ensureCollection } from '#persistence';
import type { mongo } from 'mongoose';
import type {
  ConsumeSpec,
  EventLog,
  EventLogLag,
  EventSource,
  EventText,
  LaneHandler,
  LaneLag,
  TopicAdministration,
  TopicDeclaration,
} from '../port.js';
import { abortableDelay } from '../wire/abortable-delay.js';
import type { EventLogHealth, EventLogHealthReport } from '../wire/event-log-health.js';
import type { EventLogLogger } from '../wire/event-log-logger.js';
import { GroupConsumption } from './group-consumption.js';
import { GroupPositions } from './group-positions.js';
import { LaneEnds } from './lane-ends.js';
import { LogAppender } from './log-appender.js';
import { LogLease } from './log-lease.js';
import { LogLeaseLost } from './log-lease-lost.js';
import { laneKey, logCollections, type LogCollections } from './log-rows.js';
import { TopicRegistry } from './topic-registry.js';

export interface MongoEventLogOptions {
  /** The log's own database, `alianza_log` by default. */
  readonly db: mongo.Db;
  /** Names this process to others that want the log; unique to it. */
  readonly owner: string;
  readonly logger: EventLogLogger;
  /** Called when another process has taken the log: this one will never read or write it again. */
  readonly onLost?: () => void;
  /** How long a dead process keeps the log, at most; renewed at 40 % of it. Default 5000. */
  readonly leaseMs?: number;
  /** How often the log is searched for records that no wake-up told of. Default 5000. */
  readonly sweepMs?: number;
  /** How long a lane rests after a handler that threw. Default 1000. */
  readonly failureDelayMs?: number;
}

/**
 * The event log of a platform in one process: durable in MongoDB, one writer by lease, readers woken in memory.
 * Several processes need the Kafka log: a second one is refused by `open`.
 */
export class MongoEventLog implements EventLog, EventSource, EventLogLag, TopicAdministration, EventLogHealthReport {
  private readonly collections: LogCollections;
  private readonly ends = new LaneEnds();
  private readonly positions: GroupPositions;
  private readonly topics: TopicRegistry;
  private readonly lease: LogLease;
  private readonly appender: LogAppender;
  private readonly closing = new AbortController();
  private readonly running = new Map<string, Promise<void>>();
  private sweeping: Promise<void> = Promise.resolve();

  constructor(private readonly options: MongoEventLogOptions) {
    const { db, owner, logger, onLost = () => undefined, leaseMs = 5000 } = options;
    this.collections = logCollections(db);
    this.positions = new GroupPositions(this.collections.groups);
    this.topics = new TopicRegistry(this.collections.topics);
    this.lease = new LogLease(this.collections.leases, { owner, leaseMs, logger });
    this.lease.lost.addEventListener('abort', onLost, { once: true });
    const { ends, lease, topics, positions } = this;
    this.appender = new LogAppender({ log: this.collections.log, lease, topics, ends, positions });
  }

  /** Takes the log; waits for the lease of a dead process. Throws LogLeaseRefused when a live one holds it. */
  async open(): Promise<void> {
    await this.lease.acquire();
    const { log } = this.collections;
    await ensureCollection(this.options.db, log.collectionName, {
      indexes: [{ key: { key: 1 }, partialFilterExpression: { compacted: true } }],
    });
    await this.topics.load();
    await this.appender.count();
    this.sweeping = this.sweepUntilClosed();
  }

  /** Ends what consumes, waits for what is in hand, and leaves the log to the next process. */
  async close(): Promise<void> {
    this.closing.abort();
    await Promise.allSettled(this.running.values());
    await this.appender.settled();
    await this.sweeping;
    await this.lease.release();
  }

  async ensureTopics(topics: readonly TopicDeclaration[]): Promise<void> {
    await this.topics.ensure(topics);
  }

  /** Throws UnknownTopic, LogLeaseLost or the driver's error. */
  async append(topic: string, batch: readonly EventText[]): Promise<void> {
    await this.appender.append(topic, batch);
  }

  /** Throws UnknownTopic; rejects with LogLeaseLost when another process took the log. */
  async consume({ group, topics }: ConsumeSpec, onLane: LaneHandler, signal: AbortSignal): Promise<void> {
    if (this.running.has(group)) throw new Error(`The group ${group} is being consumed already.`);
    const { logger, failureDelayMs = 1000 } = this.options;
    const { collections, lease, topics: registry, ends, positions } = this;
    const settle = { logger, failureDelayMs };
    const parts = { collections, lease, topics: registry, ends, positions, settle };
    const consumption = new GroupConsumption(parts, group, onLane);
    const ended = AbortSignal.any([signal, this.closing.signal, this.lease.lost]);
    // Every lane listens for the end: more than Node's default would warn of.
    setMaxListeners(0, ended);
    const running = consumption.run(topics, ended);
    this.running.set(group, running);
    try {
      await running;
    } finally {
      this.running.delete(group);
    }
    if (this.lease.lost.aborted && !signal.aborted) throw new LogLeaseLost();
  }

  async lag(group: string, topics: readonly string[]): Promise<readonly LaneLag[]> {
    const lanes = this.topics.lanesOf(topics);
    const positions = await this.positions.read(group, lanes);
    return lanes.map((lane) => ({
      ...lane,
      end: BigInt(this.ends.end(lane)),
      position: BigInt(positions.get(laneKey(lane)) ?? 0),
    }));
  }

  health(): EventLogHealth {
    return this.lease.lost.aborted ? { healthy: false, reason: new LogLeaseLost().message } : { healthy: true };
  }

  private async sweepUntilClosed(): Promise<void> {
    while (!this.closing.signal.aborted && !this.lease.lost.aborted) {
      await abortableDelay(this.options.sweepMs ?? 5000, this.closing.signal);
      if (this.closing.signal.aborted) return;
      try {
        await this.appender.sweep();
      } catch (error) {
        this.options.logger('warn', 'The event log could not be swept', { error });
      }
    }
  }
}
