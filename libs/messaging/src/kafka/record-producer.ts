import type { Producer } from 'kafkajs';
import type { EventText, MayWrite } from '../port.js';
import type { EventLogHealth } from '../wire/event-log-health.js';
import { partitionOfSubject } from '../wire/partition-of-subject.js';
import { kafkaClient } from './kafka-client.js';
import { appendDeadlineOf, type KafkaEventLogOptions } from './kafka-event-log-options.js';
import { KafkaLogUnavailable } from './kafka-log-unavailable.js';
import { partitionOfMessage } from './record-batch/partition-records.js';
import { splitRequests } from './split-requests.js';
import { withDeadline } from './with-deadline.js';
import { plainWriting, type Writing } from './writing.js';
import { WritingRefused } from './writing-refused.js';

/**
 * What is refused is tried again sooner than this. A failure that nobody tries to overcome is no news of the broker: what was
 * refused is another process' to write now.
 */
const tellsForMs = 60_000;

/**
 * Writes records and waits until all in-sync replicas have them. Any failure ends the producer and the next append
 * makes a new one: this covers broken connections, stale metadata and the errors after which a producer is of no more
 * use (45 out of order, 46 duplicate sequence, 47 invalid epoch, 59 unknown producer id).
 */
export class RecordProducer {
  private connected: Promise<Producer> | undefined;
  private failure: { readonly reason: string; readonly at: number } | undefined;
  private readonly partitions = new Map<string, number>();

  /** @param now monotonic milliseconds */
  constructor(
    private readonly options: KafkaEventLogOptions,
    private readonly writing: Writing = plainWriting,
    private readonly now: () => number = () => performance.now(),
  ) {}

  /** Throws KafkaLogUnavailable; what was refused may still be in the log, in part. What `mayWrite` refused is not. */
  async append(topic: string, batch: readonly EventText[], mayWrite?: MayWrite): Promise<void> {
    if (batch.length === 0) return;
    const connected = (this.connected ??= this.connect());
    // The first request tells how many partitions there are.
    const partitions = this.partitions.get(topic);
    const series = splitRequests(batch, partitions ? (subject) => partitionOfSubject(subject, partitions) : undefined);
    let givenUp = false;
    const mayStillWrite = async (): Promise<void> => {
      await mayWrite?.().catch((reason: unknown) => {
        throw new WritingRefused(reason);
      });
      if (givenUp) throw new Error('It was given up meanwhile.');
    };
    const sending = connected.then((producer) => this.writing.write(producer, topic, series, mayStillWrite));
    try {
      await withDeadline(sending, appendDeadlineOf(this.options));
      this.failure = undefined;
    } catch (error) {
      givenUp = true;
      if (this.connected === connected) this.connected = undefined;
      void this.endAfter(connected, sending);
      if (error instanceof WritingRefused) throw error.cause;
      const unavailable = new KafkaLogUnavailable(`appending to ${topic}`, error);
      this.failure = { reason: unavailable.message, at: this.now() };
      throw unavailable;
    }
  }

  health(): EventLogHealth {
    const { failure } = this;
    if (failure === undefined || this.now() - failure.at > tellsForMs) return { healthy: true };
    return { healthy: false, reason: failure.reason };
  }

  async close(): Promise<void> {
    const connected = this.connected;
    this.connected = undefined;
    await (await connected)?.disconnect();
  }

  private async connect(): Promise<Producer> {
    const producer = kafkaClient(this.options).producer({
      ...this.writing.settings,
      allowAutoTopicCreation: false,
      metadataMaxAge: this.options.metadataMaxAgeMs ?? 30_000,
      createPartitioner:
        () =>
        ({ topic, partitionMetadata, message }) => {
          this.partitions.set(topic, partitionMetadata.length);
          return partitionOfMessage(message, partitionMetadata.length);
        },
    });
    await producer.connect();
    return producer;
  }

  private async endAfter(connected: Promise<Producer>, sending: Promise<unknown>): Promise<void> {
    try {
      await Promise.allSettled([sending]);
      await (await connected).disconnect();
    } catch (error) {
      this.options.logger('debug', 'A producer ended badly', { error });
    }
  }
}
