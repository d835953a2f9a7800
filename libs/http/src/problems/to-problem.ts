import { HttpException } from '@nestjs/common';
import { mongo } from 'mongoose';
import { ConcurrentChange, isDatabaseFailure } from '#persistence';
import { conflict, Problem, unavailable } from './problem.js';

/** Answers of the framework (router, body parser, limits) by status. */
const byStatus = new Map([
  [400, 'malformed_body'],
  [401, 'unauthenticated'],
  [403, 'forbidden'],
  [404, 'not_found'],
  [413, 'body_too_large'],
  [414, 'address_too_long'],
  [415, 'unsupported_media_type'],
  [429, 'too_many_requests'],
  [431, 'headers_too_large'],
]);

/** Whatever was thrown, as a problem; what nobody foresaw is `internal_error`. */
export function toProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof ConcurrentChange) return conflict('concurrent_change');
  if (isDuplicateKey(error)) return conflict('already_exists');
  if (isDatabaseFailure(error)) return unavailable();
  const status = error instanceof HttpException ? error.getStatus() : statusOf(error);
  const slug = status === undefined ? undefined : byStatus.get(status);
  if (status !== undefined && slug !== undefined) return new Problem(slug, status);
  return status === 503 ? unavailable() : new Problem('internal_error', 500);
}

/** Fastify's errors carry the status that they stand for. */
function statusOf(error: unknown): number | undefined {
  if (typeof error !== 'object' || error === null || !('statusCode' in error)) return undefined;
  return typeof error.statusCode === 'number' ? error.statusCode : undefined;
}

const isDuplicateKey = (error: unknown): boolean => error instanceof mongo.MongoServerError && error.code === 11000;
