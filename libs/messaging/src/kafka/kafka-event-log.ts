import type {
  ConsumeSpec,
  EventLog,
  EventLogLag,
  EventSource,
  EventText,
  LaneHandler,
  LaneLag,
  MayWrite,
  TopicAdministration,
  TopicDeclaration,
} from '../port.js';
import type { EventLogHealth, EventLogHealthReport } from '../wire/event-log-health.js';
import { exclusiveWriting } from './exclusive-writing.js';
import { GroupConsumer } from './group-consumer.js';
import { KafkaAdministration } from './kafka-administration.js';
import type { KafkaEventLogOptions } from './kafka-event-log-options.js';
import { RecordProducer } from './record-producer.js';
import { withDeadline } from './with-deadline.js';

const closeDeadlineMs = 3000;

/** The event log of services that run as processes of their own, on Apache Kafka. */
export class KafkaEventLog implements EventLog, EventSource, EventLogLag, TopicAdministration, EventLogHealthReport {
  private readonly administration: KafkaAdministration;
  private readonly producer: RecordProducer;
  /** By compacted topic: what is written there last stays, so what was late must not come last. */
  private readonly exclusive = new Map<string, RecordProducer>();
  private readonly closing = new AbortController();
  private readonly consumers = new Map<GroupConsumer, Promise<void>>();

  constructor(private readonly options: KafkaEventLogOptions) {
    this.administration = new KafkaAdministration(options);
    this.producer = new RecordProducer(options);
  }

  /** Needs no broker: connections are made when they are used, and again after an outage. */
  async open(): Promise<void> {
    if (this.options.brokers.length === 0) throw new Error('The list of Kafka brokers is empty.');
  }

  /** Ends what consumes, waits for the handlers in hand, and disconnects; within seconds even when the broker is away. */
  async close(): Promise<void> {
    this.closing.abort();
    await Promise.all(this.consumers.values());
    const connections = [...this.producers, this.administration];
    const disconnected = Promise.all(connections.map((connection) => connection.close()));
    await withDeadline(disconnected, closeDeadlineMs).catch((error: unknown) => {
      this.options.logger('debug', 'Kafka connections did not close in good order', { error });
    });
  }

  /** Throws KafkaLogUnavailable. */
  async ensureTopics(topics: readonly TopicDeclaration[]): Promise<void> {
    for (const { name, compacted } of topics) {
      if (!compacted || this.exclusive.has(name)) continue;
      this.exclusive.set(name, new RecordProducer(this.options, exclusiveWriting(name, this.options)));
    }
    await this.administration.ensureTopics(topics);
  }

  /** Throws KafkaLogUnavailable, also when the broker did not answer within the deadline, and what `mayWrite` throws. */
  async append(topic: string, batch: readonly EventText[], mayWrite?: MayWrite): Promise<void> {
    await (this.exclusive.get(topic) ?? this.producer).append(topic, batch, mayWrite);
  }

  /** Never rejects: an absent broker, a missing topic or a lost membership is waited out, and `health` tells of it. */
  async consume(spec: ConsumeSpec, onLane: LaneHandler, signal: AbortSignal): Promise<void> {
    const consumer = new GroupConsumer(this.options, this.administration, spec, onLane);
    const running = consumer.run(AbortSignal.any([signal, this.closing.signal]));
    this.consumers.set(consumer, running);
    await running.finally(() => this.consumers.delete(consumer));
  }

  /** Topics that do not exist are left out. Throws KafkaLogUnavailable. */
  async lag(group: string, topics: readonly string[]): Promise<readonly LaneLag[]> {
    return this.administration.lag(group, topics);
  }

  health(): EventLogHealth {
    const reports = [...this.producers, ...this.consumers.keys()].map((connection) => connection.health());
    return reports.find(({ healthy }) => !healthy) ?? { healthy: true };
  }

  private get producers(): readonly RecordProducer[] {
    return [this.producer, ...this.exclusive.values()];
  }
}
