import { describe, expect, it } from '@jest/globals';
import type { Attempt } from './attempt.js';
import { HandlerTimeout } from './failures.js';
import { withTimeout } from './with-timeout.js';

const attempt = {} as Attempt;
const open = (): AbortSignal => new AbortController().signal;

describe('the time-out', () => {
  it('lets a quick handler through, and its error', async () => {
    await withTimeout(1000)(attempt, () => Promise.resolve(), open());
    const failed = withTimeout(1000)(attempt, () => Promise.reject(new RangeError('broken')), open());
    await expect(failed).rejects.toThrow(RangeError);
  });

  it('ends the wait for one that hangs, and tells its transaction not to commit', async () => {
    let inner: AbortSignal | undefined;
    const hanging = withTimeout(5)(
      attempt,
      (_, signal) => {
        inner = signal;
        return new Promise(() => undefined);
      },
      open(),
    );
    await expect(hanging).rejects.toThrow(HandlerTimeout);
    expect(inner?.reason).toBeInstanceOf(HandlerTimeout);
  });

  it('hands the end of the lane on', async () => {
    const lane = new AbortController();
    await withTimeout(1000)(
      attempt,
      async (_, signal) => {
        lane.abort();
        expect(signal.aborted).toBe(true);
        expect(signal.reason).not.toBeInstanceOf(HandlerTimeout);
      },
      lane.signal,
    );
  });
});
