import type { Socket } from 'node:net';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ProblemCatalogue } from '../problems/problem-catalogue.js';
import { problemDocument, problemHeaders } from '../problems/problem-document.js';
import { toProblem } from '../problems/to-problem.js';
import { correlationIdFrom } from '../request/correlation.js';
import { preferredLanguage } from '../request/language.js';
import { answerClientError } from './answer-client-error.js';

/** Bytes, after decompression. */
export const bodyLimit = 256 * 1024;
/** Above the 100 kB that a hostile token may have, so that it gets the same 401 as every other bad token. */
const maxHeaderSize = 160 * 1024;

/** Fastify with this API's limits; what the router itself refuses is answered with problem details too. */
export function fastifyAdapter(catalogue: ProblemCatalogue): FastifyAdapter {
  return new FastifyAdapter({
    bodyLimit,
    http: { maxHeaderSize },
    requestTimeout: 30_000,
    keepAliveTimeout: 10_000,
    forceCloseConnections: 'idle',
    trustProxy: 'loopback, uniquelocal',
    routerOptions: { maxParamLength: 200 },
    clientErrorHandler: (error: Error & { code?: string }, socket: Socket) =>
      answerClientError(error, socket, catalogue),
    frameworkErrors: (error: unknown, request: FastifyRequest, reply: FastifyReply) => {
      const problem = toProblem(error);
      const correlationId = correlationIdFrom(request.headers['x-correlation-id']);
      const language = preferredLanguage(request.headers['accept-language']);
      const instance = request.url.split('?', 1)[0] ?? '/';
      reply
        .status(problem.status)
        .headers({ ...problemHeaders(problem), 'content-language': language, 'x-correlation-id': correlationId })
        .send(Buffer.from(JSON.stringify(problemDocument(problem, { instance, correlationId, language }, catalogue))));
    },
  });
}
