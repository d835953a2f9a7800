import { describe, expect, it } from '@jest/globals';
import { Error as MongooseError, mongo } from 'mongoose';
import { isDatabaseFailure } from './database-failure.js';

const serverError = (code: number, labels: string[] = []): Error =>
  new mongo.MongoServerError({ message: 'no', code, errorLabels: labels });

/** As the driver makes it of what kept many writes from the server. */
const manyWrites = (cause: Error): Error => Reflect.construct(mongo.MongoBulkWriteError, [cause, {}]) as Error;

describe('a failure of the database', () => {
  it.each([
    ['a lost connection', new mongo.MongoNetworkError('reset')],
    ['a lost connection before many writes', manyWrites(new mongo.MongoNetworkError('connect ECONNREFUSED'))],
    ['a socket that the driver does not name', Object.assign(new Error('ended'), { code: 'EPIPE' })],
    ['a connection that mongoose waited for', new MongooseError('Operation `x.find()` buffering timed out after 1 ms')],
    ['a step-down', serverError(10107)],
    ['a full disk', serverError(14031)],
    ['a time limit', serverError(50)],
    ['a transient transaction error', serverError(251, ['TransientTransactionError'])],
    ['an unknown commit result', serverError(1, ['UnknownTransactionCommitResult'])],
  ])('is %s', (_what, error) => {
    expect(isDatabaseFailure(error)).toBe(true);
  });

  it.each([
    ['a duplicate key', serverError(11000)],
    ['a wrong operator', serverError(9)],
    ['a duplicate key among many writes', manyWrites(serverError(11000))],
    ['one of many writes that is too large', manyWrites(new mongo.MongoInvalidArgumentError('too large'))],
    ["the handler's own", new RangeError('no such seat')],
    ['what is no error', 'text'],
  ])('is not %s', (_what, error) => {
    expect(isDatabaseFailure(error)).toBe(false);
  });
});
