import { describe, expect, it } from '@jest/globals';
import { currentContext } from '#observability';
import type { Attempt } from './attempt.js';
import { inScope } from './in-scope.js';

const event = { id: 'e1', type: 'x.y.v1', correlationid: 'c1', traceparent: '00-1-2-01' };
const attempt = { group: 'matching', event } as unknown as Attempt;

describe('the scope of a handler', () => {
  it("carries the event's correlation id and trace; the event is the cause of what follows", async () => {
    let seen: unknown;
    const next = async (): Promise<void> => void (seen = currentContext());
    await inScope(attempt, next, new AbortController().signal);
    expect(seen).toEqual({ correlationId: 'c1', causationId: 'e1', traceparent: '00-1-2-01' });
    expect(currentContext()).toBeUndefined();
  });

  it('hands a failure on as it is', async () => {
    const error = new RangeError('broken');
    await expect(inScope(attempt, () => Promise.reject(error), new AbortController().signal)).rejects.toBe(error);
  });
});
