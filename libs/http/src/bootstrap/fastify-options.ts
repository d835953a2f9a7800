import type { Socket } from 'node:net';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ProblemCatalogue } from '../problems/problem-catalogue.js';
import { problemDocument, problemHeaders } from '../problems/problem-document.js';
import { toProblem } from '../problems/to-problem.js';
import { correlationIdFrom } from '../request/correlation.js';
import { preferredLanguage } from '../request/language.js';
import { answerClientError } from './answer-client-error.js';

/** Above the 100 kB that a hostile token may have, so that it gets the same 401 as every other bad token. */
const maxHeaderSize = 160 * 1024;

/** What whoever listens for this API takes in, and how what it refuses before any route is answered. */
export const fastifyOptions = (catalogue: ProblemCatalogue) => ({
  http: { maxHeaderSize },
  clientErrorHandler: (error: Error & { code?: string }, socket: Socket) => answerClientError(error, socket, catalogue),
  frameworkErrors: (error: unknown, request: FastifyRequest, reply: FastifyReply) =>
    answerProblem(error, request, reply, catalogue),
});

/** Answers with problem details, outside of any service. */
export function answerProblem(
  error: unknown,
  { headers, url }: Pick<FastifyRequest, 'headers' | 'url'>,
  reply: FastifyReply,
  catalogue: ProblemCatalogue,
): void {
  const problem = toProblem(error);
  const correlationId = correlationIdFrom(headers['x-correlation-id']);
  const language = preferredLanguage(headers['accept-language']);
  const instance = url.split('?', 1)[0] ?? '/';
  reply
    .status(problem.status)
    .headers({ ...problemHeaders(problem), 'content-language': language, 'x-correlation-id': correlationId })
    .send(Buffer.from(JSON.stringify(problemDocument(problem, { instance, correlationId, language }, catalogue))));
}
