import { HttpException } from '@nestjs/common';
import { Error as MongooseError, mongo } from 'mongoose';
import { ConcurrentChange } from '#persistence';
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
  if (isInfrastructure(error)) return unavailable();
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

/** Time limits, no primary, shutdown, disk full: the server's state, not the request's fault. */
const serverCodes = new Set([6, 7, 50, 89, 91, 189, 262, 9001, 10107, 11600, 11602, 13435, 13436, 14031, 50915]);
const transient = ['TransientTransactionError', 'RetryableWriteError', 'UnknownTransactionCommitResult'];

function isInfrastructure(error: unknown): boolean {
  if (error instanceof MongooseError.MongooseServerSelectionError || isBufferTimeout(error)) return true;
  if (!(error instanceof mongo.MongoError)) return false;
  if (transient.some((label) => error.hasErrorLabel(label))) return true;
  if (error instanceof mongo.MongoServerError) return typeof error.code === 'number' && serverCodes.has(error.code);
  return (
    error instanceof mongo.MongoNetworkError ||
    error instanceof mongo.MongoServerSelectionError ||
    error instanceof mongo.MongoNotConnectedError ||
    error instanceof mongo.MongoTopologyClosedError ||
    error instanceof mongo.MongoClientClosedError ||
    error instanceof mongo.MongoExpiredSessionError ||
    error.name === 'MongoWaitQueueTimeoutError'
  );
}

/** mongoose holds calls back while it has no connection; what it throws in the end has no class of its own. */
const isBufferTimeout = (error: unknown): boolean =>
  error instanceof MongooseError && /buffering timed out/.test(error.message);
