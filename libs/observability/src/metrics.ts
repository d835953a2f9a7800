import { collectDefaultMetrics, Histogram, register, type Registry } from 'prom-client';

/** Where every library registers what it measures; `/metrics` shows it in the Prometheus text format. */
export const metrics: Registry = register;

/** Seconds from the last byte of the request's head to the end of the reply, by route template, never by address. */
export const httpDuration = new Histogram({
  name: 'alianza_http_request_seconds',
  help: 'HTTP requests by method, route template and status.',
  labelNames: ['method', 'route', 'status'] as const,
  buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
  registers: [metrics],
});

/** How often the event loop's delay is looked at: every 10 ms, the default, would cost an idle process a percent of a core. */
const delaySampledEveryMs = 1_000;

let processMetrics = false;

/** Memory, event loop delay, garbage collection; once a process. */
export function measureProcess(): void {
  if (processMetrics) return;
  processMetrics = true;
  collectDefaultMetrics({ register: metrics, eventLoopMonitoringPrecision: delaySampledEveryMs });
}
