import { metrics } from '#observability';
import { Counter, Histogram } from 'prom-client';

/** Seconds in a handler with its transaction, by group and type; a chunk counts once, as `chunk`, and a series as `series`. */
export const handlerSeconds = new Histogram({
  name: 'alianza_handler_seconds',
  help: 'Time of event handlers with their transaction.',
  labelNames: ['group', 'type'] as const,
  buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5, 30],
  registers: [metrics],
});

export const retries = new Counter({
  name: 'alianza_handler_retries_total',
  help: 'Quick retries of handlers.',
  labelNames: ['group'] as const,
  registers: [metrics],
});

export const parkings = new Counter({
  name: 'alianza_parked_total',
  help: 'Times that a subject was parked or queued further, by reason.',
  labelNames: ['group', 'reason'] as const,
  registers: [metrics],
});
