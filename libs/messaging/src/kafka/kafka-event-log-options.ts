import type { EventLogLogger } from '../wire/event-log-logger.js';

export interface KafkaEventLogOptions {
  /** `host:port`, at least one. */
  readonly brokers: readonly string[];
  /** Names this process to the broker. */
  readonly clientId: string;
  readonly logger: EventLogLogger;
  /** After how long a silent member of a group is replaced; the broker has a minimum. Default 6000. */
  readonly sessionTimeoutMs?: number;
  /** When an append that the broker did not answer counts as failed. Default 10000. */
  readonly appendDeadlineMs?: number;
  /** How often a consumer is checked for standing still before records; two checks without progress renew it. Default 10000. */
  readonly watchdogMs?: number;
  /** How long a lane rests after a handler that threw. Default 1000. */
  readonly failureDelayMs?: number;
  /** How soon added partitions are noticed. Default 30000. */
  readonly metadataMaxAgeMs?: number;
}

/** When an append that the broker did not answer counts as failed, in milliseconds. */
export const appendDeadlineOf = ({ appendDeadlineMs = 10_000 }: KafkaEventLogOptions): number => appendDeadlineMs;
