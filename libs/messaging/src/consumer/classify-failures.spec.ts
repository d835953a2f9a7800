import { beforeEach, describe, expect, it } from '@jest/globals';
import { ConcurrentChange } from '#persistence';
import { mongo } from 'mongoose';
import type { Attempt } from './attempt.js';
import { classifyFailures } from './classify-failures.js';
import { CursorMoved, NotYet, ParkSubject, PauseLane } from './failures.js';

describe('the classification of failures', () => {
  let calls: number;
  let retried: string[];
  const attempt = { group: 'matching' } as Attempt;

  beforeEach(() => {
    calls = 0;
    retried = [];
  });

  /** Runs a handler that fails with these errors, one after the other, and then succeeds. */
  const run = (errors: readonly Error[], signal = new AbortController().signal): Promise<void> =>
    classifyFailures({ quick: 2, concurrent: 3, firstMs: 1, retried: (group) => void retried.push(group) })(
      attempt,
      async () => {
        const error = errors[calls++];
        if (error !== undefined) throw error;
      },
      signal,
    );

  const networkError = new mongo.MongoNetworkError('connection reset');
  const transient = new mongo.MongoServerError({ message: 'write conflict', code: 112 });

  it('lets success pass', async () => {
    await run([]);
    expect(calls).toBe(1);
  });

  it('tries a handler that throws twice more, quickly', async () => {
    await run([new RangeError('once'), new RangeError('twice')]);
    expect(calls).toBe(3);
    expect(retried).toEqual(['matching', 'matching']);
  });

  it('parks the subject after that, with the cause', async () => {
    const failed = run([1, 2, 3].map((n) => new RangeError(`no such seat ${n}`)));
    await expect(failed).rejects.toMatchObject({ code: 'park_subject', reason: 'failed' });
    await expect(failed).rejects.toThrow('RangeError: no such seat 3');
  });

  it.each([
    ['a lost connection', networkError],
    ['a state of the server', transient],
  ])('pauses the lane for %s, at once and without parking', async (_what, error) => {
    await expect(run([error])).rejects.toThrow(PauseLane);
    expect(calls).toBe(1);
  });

  it('parks what waits for something else without another try', async () => {
    await expect(run([new NotYet('no organisation yet')])).rejects.toMatchObject({ reason: 'not_yet' });
    expect(calls).toBe(1);
  });

  it('tries longer when somebody else changed the same record, then pauses', async () => {
    const collision = new ConcurrentChange('alliance 1');
    await run([collision, collision, collision]);
    expect(calls).toBe(4);
    calls = 0;
    await expect(run([collision, collision, collision, collision])).rejects.toThrow(PauseLane);
  });

  it.each([new CursorMoved('a'), new ParkSubject('invalid', 'broken')])('hands %s on as it is', async (error) => {
    await expect(run([error])).rejects.toBe(error);
    expect(calls).toBe(1);
  });

  it('begins nothing new on shutdown', async () => {
    await expect(run([new RangeError('x')], AbortSignal.abort())).rejects.toThrow(PauseLane);
    expect(calls).toBe(1);
  });
});
