import { runInContext, startSpan } from '#observability';
import type { Middleware } from './attempt.js';

/** What the handler logs, emits and calls carries the event's correlation id and trace. */
export const inScope: Middleware = async (attempt, next, signal) => {
  const { event, group } = attempt;
  const span = startSpan({ name: `${group} ${event.type}`, kind: 'event', parent: event.traceparent });
  const context = {
    correlationId: event.correlationid,
    causationId: event.id,
    ...(span.traceparent ? { traceparent: span.traceparent } : {}),
  };
  try {
    await span.run(() => runInContext(context, () => next(attempt, signal)));
    span.end();
  } catch (error) {
    span.end(error);
    throw error;
  }
};
