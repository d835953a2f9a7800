import { isLostSocket } from '#persistence';
import { mongo } from 'mongoose';

/** Server errors that speak of the server's state, not of what was asked: step-down, shutdown, full disk, time limit. */
const serverStates = new Set([
  6, 7, 24, 46, 50, 64, 89, 91, 100, 112, 189, 202, 246, 251, 262, 317, 358, 384, 9001, 10058, 10107, 11600, 11602,
  13388, 13435, 13436, 14031,
]);
const labels = ['TransientTransactionError', 'UnknownTransactionCommitResult', 'RetryableWriteError', 'ResetPool'];
const clientErrors = new Set(['MongooseServerSelectionError', 'MongoPoolClearedError', 'MongoTopologyClosedError']);

/** Whether the database (or the way to it) failed, so that the same work may succeed later without any change. */
export function isInfrastructureFailure(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error instanceof mongo.MongoError) return isDatabaseFailure(error);
  return clientErrors.has(error.name) || isLostSocket(error);
}

function isDatabaseFailure(error: mongo.MongoError): boolean {
  if (labels.some((label) => error.hasErrorLabel(label))) return true;
  if (error instanceof mongo.MongoNetworkError || error instanceof mongo.MongoServerSelectionError) return true;
  if (error instanceof mongo.MongoNotConnectedError || clientErrors.has(error.name)) return true;
  if (error instanceof mongo.MongoExpiredSessionError) return true;
  return error instanceof mongo.MongoServerError && typeof error.code === 'number' && serverStates.has(error.code);
}
