import { Kafka, logLevel, type LogEntry } from 'kafkajs';
import type { EventLogLogger } from '../wire/event-log-logger.js';
import type { KafkaEventLogOptions } from './kafka-event-log-options.js';

/** Bounded, so that an outage ends calls within seconds; what to try again is decided above. */
export const boundedRetry = { initialRetryTime: 100, factor: 0.2, multiplier: 2, maxRetryTime: 1000, retries: 5 };

/**
 * A kafkajs client. One for each consumer, since the consumers of a client share their committed offsets by group,
 * and two members of a group in one process would wipe each other's.
 */
export function kafkaClient({ brokers, clientId, logger }: KafkaEventLogOptions): Kafka {
  return new Kafka({
    brokers: [...brokers],
    clientId,
    connectionTimeout: 1000,
    requestTimeout: 5000,
    retry: boundedRetry,
    logLevel: logLevel.INFO,
    logCreator: () => (entry) => relayLine(logger, entry),
  });
}

/** What kafkajs retries by itself and a broker says while it starts or a group changes. */
const passing =
  /coordinator is (loading|not available)|not the coordinator|not aware of this member|rebalanc|leader|re-?join|hosts? this topic-partition/i;

/** What the adapter itself tells, once and in its own words, when an outage begins and ends. */
const toldElsewhere =
  /^Connection (error|timeout)|^Failed to (connect|send)|^Crash:|ECONN|[Dd]isconnected|^Restarting|^Closed connection/;

/** Whether a message tells of something that is over in a moment. */
export const passesByItself = (message: string): boolean => passing.test(message);

/** kafkajs calls errors what it retries by itself: here they are warnings, and what passes is for debugging only. */
export function relayLine(
  logger: EventLogLogger,
  { level, namespace, log: { message, error, groupId, topic, partition } }: LogEntry,
): void {
  const own = level === logLevel.ERROR ? 'warn' : level === logLevel.WARN ? 'info' : 'debug';
  const texts = [message, typeof error === 'string' ? error : ''];
  const quiet = texts.some((text) => passesByItself(text) || toldElsewhere.test(text));
  logger(quiet ? 'debug' : own, message, { library: 'kafkajs', namespace, error, groupId, topic, partition });
}
