/** What readiness says of a log; `reason` is one sentence for the person on duty. */
export type EventLogHealth = { readonly healthy: true } | { readonly healthy: false; readonly reason: string };

/** An optional capability of an event log. */
export interface EventLogHealthReport {
  health(): EventLogHealth;
}
