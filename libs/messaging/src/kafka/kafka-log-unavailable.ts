/** The broker did not take or give what was asked for; it may later. */
export class KafkaLogUnavailable extends Error {
  readonly code = 'kafka-log-unavailable';

  constructor(
    readonly operation: string,
    cause: unknown,
  ) {
    super(`Kafka: ${operation} failed: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}
