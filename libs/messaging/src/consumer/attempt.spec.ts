import { describe, expect, it } from '@jest/globals';
import { type Attempt, compose, type Middleware } from './attempt.js';

describe('middleware', () => {
  it('runs around what follows, in the order in which it is listed', async () => {
    const steps: string[] = [];
    const named =
      (name: string): Middleware =>
      async (attempt, next, signal) => {
        steps.push(`${name} begins`);
        await next(attempt, signal);
        steps.push(`${name} ends`);
      };
    const all = compose([named('outer'), named('inner')], async () => void steps.push('handler'));
    await all({} as Attempt, new AbortController().signal);
    expect(steps).toEqual(['outer begins', 'inner begins', 'handler', 'inner ends', 'outer ends']);
  });
});
