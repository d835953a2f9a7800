import { Error as MongooseError, mongo } from 'mongoose';
import { isLostSocket } from './lost-socket.js';

/** Server errors that speak of the server's state, not of what was asked: step-down, shutdown, full disk, time limit. */
const serverStates = new Set([
  6, 7, 24, 46, 50, 64, 89, 91, 100, 112, 189, 202, 246, 251, 262, 317, 358, 384, 9001, 10058, 10107, 11600, 11602,
  13388, 13435, 13436, 14031, 50915,
]);
const labels = ['TransientTransactionError', 'UnknownTransactionCommitResult', 'RetryableWriteError', 'ResetPool'];
/** Of the driver and of mongoose, by name: not all of them are exported. */
const clientErrors = new Set([
  'MongooseServerSelectionError',
  'MongoPoolClearedError',
  'MongoTopologyClosedError',
  'MongoClientClosedError',
  'MongoWaitQueueTimeoutError',
]);

/** Whether the database (or the way to it) failed, so that the same work may succeed later without any change. */
export function isDatabaseFailure(error: unknown): error is Error {
  if (!(error instanceof Error)) return false;
  if (clientErrors.has(error.name) || isBufferTimeout(error)) return true;
  return error instanceof mongo.MongoError ? isOfDriver(error) : isLostSocket(error);
}

function isOfDriver(error: mongo.MongoError): boolean {
  if (labels.some((label) => error.hasErrorLabel(label))) return true;
  // What kept many writes from the server is handed on as if the server had said it.
  if (error instanceof mongo.MongoBulkWriteError && error.errorResponse instanceof Error) {
    return isDatabaseFailure(error.errorResponse);
  }
  if (error instanceof mongo.MongoServerError) return typeof error.code === 'number' && serverStates.has(error.code);
  return (
    error instanceof mongo.MongoNetworkError ||
    error instanceof mongo.MongoServerSelectionError ||
    error instanceof mongo.MongoNotConnectedError ||
    error instanceof mongo.MongoExpiredSessionError
  );
}

/** mongoose holds calls back while it has no connection; what it throws in the end has no class of its own. */
const isBufferTimeout = (error: Error): boolean =>
  error instanceof MongooseError && /buffering timed out/.test(error.message);
