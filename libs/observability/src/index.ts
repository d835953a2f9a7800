export { type Actor, currentContext, type ExecutionContext, runInContext } from './execution-context.js';
export { type HealthContributor, HealthRegistry, type HealthReport } from './health.js';
export { Logger, type LoggerOptions, type LogLevel } from './logger.js';
export { httpDuration, measureProcess, metrics } from './metrics.js';
export { ObservabilityModule } from './observability.module.js';
export { redact } from './redact.js';
export { isTraceparent, startSpan, startTracing, type TracedWork, type Tracing, type WorkSpan } from './tracing.js';
