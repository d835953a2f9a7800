import { describe, expect, it } from '@jest/globals';
import { ConcurrentChange } from './concurrent-change.js';
import { Queues } from './queues.js';
import { TurnAwaited, Turns } from './turns.js';

const later = Number.POSITIVE_INFINITY;

describe('turns at a record', () => {
  it('are taken once and kept until the end', async () => {
    const queues = new Queues();
    const first = new Turns(queues, later);
    first.take('a');
    first.take('a');
    const second = new Turns(queues, performance.now() + 60_000);
    expect(() => second.take('a')).toThrow(TurnAwaited);
    first.end();
    await second.come();
    second.take('a');
    expect(() => new Turns(queues, performance.now()).take('a')).toThrow(TurnAwaited);
  });

  it('are given up by who waits for too long', async () => {
    const queues = new Queues();
    new Turns(queues, later).take('a');
    const late = new Turns(queues, performance.now());
    expect(() => late.take('a')).toThrow(TurnAwaited);
    await expect(late.come()).rejects.toThrow(ConcurrentChange);
  });

  it('pass on from who was ended by something else before its turn came', async () => {
    const queues = new Queues();
    const [first, ended, last] = [0, 1, 2].map(() => new Turns(queues, performance.now() + 60_000)) as [
      Turns,
      Turns,
      Turns,
    ];
    first.take('a');
    expect(() => ended.take('a')).toThrow(TurnAwaited);
    expect(() => last.take('a')).toThrow(TurnAwaited);
    ended.end();
    first.end();
    await last.come();
    expect(() => last.take('a')).not.toThrow();
  });
});
