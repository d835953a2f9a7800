import { httpDuration, isTraceparent, Logger, runInContext, startSpan } from '#observability';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { v7 as uuid } from 'uuid';
import { correlationIdFrom } from './correlation.js';
import { requestState, setRequestState } from './request-state.js';

/** Gives every request its ids, and measures and logs its end by route template. */
export function trackRequests(fastify: FastifyInstance, logger: Logger): void {
  fastify.addHook('onRequest', (request, reply, done) => {
    const { headers } = request;
    const parent = typeof headers.traceparent === 'string' ? headers.traceparent : undefined;
    const correlationId = correlationIdFrom(headers['x-correlation-id']);
    setRequestState(request, {
      correlationId,
      requestId: uuid(),
      startedAt: performance.now(),
      span: startSpan({
        name: `${request.method} ${routeOf(request)}`,
        kind: 'request',
        parent: parent !== undefined && isTraceparent(parent) ? parent : undefined,
      }),
    });
    reply.header('x-correlation-id', correlationId);
    done();
  });
  // Reading the body leaves the context of earlier hooks, so the context begins here.
  fastify.addHook('preValidation', (request, _reply, done) => {
    const state = requestState(request);
    if (!state) return done();
    const { correlationId, requestId, span } = state;
    const context = { correlationId, causationId: requestId, traceparent: span.traceparent };
    span.run(() => runInContext(context, done));
  });
  fastify.addHook('onResponse', (request, reply, done) => {
    const state = requestState(request);
    if (state) {
      const seconds = (performance.now() - state.startedAt) / 1000;
      const labels = { method: request.method, route: routeOf(request), status: reply.statusCode };
      httpDuration.observe(labels, seconds);
      state.span.end(reply.statusCode >= 500 ? reply.statusCode : undefined);
      logger.log('Request', { ...labels, ms: Math.round(seconds * 1000), correlationId: state.correlationId }, 'Http');
    }
    done();
  });
}

/** The template, `/v1/initiatives/:id`: addresses hold ids, templates do not. */
const routeOf = (request: FastifyRequest): string => request.routeOptions.url ?? 'unknown';
