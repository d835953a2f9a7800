/**
 * An event as it travels: CloudEvents 1.0 in JSON, with Alianza's extension attributes in lower case.
 * @see https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/spec.md
 */
export interface EventEnvelope<T extends string = string, D extends object = object> {
  readonly specversion: '1.0';
  /** UUIDv7; the idempotency key. */
  readonly id: string;
  /** `alianza/<service>`. */
  readonly source: string;
  /** `<service>.<fact>.v<major>`. */
  readonly type: T;
  /** Aggregate id; the partition key. */
  readonly subject: string;
  /** RFC 3339, UTC. */
  readonly time: string;
  /** Gapless per topic and subject, from 1. Timers, which never leave their service, have none: 0. */
  readonly sequence: number;
  /** The same through everything that one request causes. */
  readonly correlationid: string;
  /** The event or command that caused this one. */
  readonly causationid?: string;
  /** W3C trace context. */
  readonly traceparent?: string;
  readonly data: D;
}
