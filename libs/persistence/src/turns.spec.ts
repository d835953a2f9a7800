import { describe, expect, it } from '@jest/globals';
import { ConcurrentChange } from './concurrent-change.js';
import { Queues } from './queues.js';
import { TurnAwaited, Turns } from './turns.js';

const within = (queues: Queues<string>, ms = 60_000) => new Turns(queues, performance.now() + ms);

describe('turns at a record', () => {
  it('are taken once and kept until the end', async () => {
    const queues = new Queues<string>();
    const first = within(queues);
    first.take('a');
    first.take('a');
    const second = within(queues);
    expect(() => second.take('a')).toThrow(TurnAwaited);
    first.end();
    expect(await second.come()).toBe(false);
    second.take('a');
    const third = within(queues, 0);
    expect(() => third.take('a')).toThrow(TurnAwaited);
    third.end();
  });

  it('are given up by who waits for too long', async () => {
    const queues = new Queues<string>();
    within(queues).take('a');
    const late = within(queues, 0);
    expect(() => late.take('a')).toThrow(TurnAwaited);
    await expect(late.come()).rejects.toThrow(ConcurrentChange);
  });

  it('are not waited for by who holds a later one, so that no two wait for each other', async () => {
    const queues = new Queues<string>();
    const [one, other] = [within(queues), within(queues)];
    one.take('a');
    other.take('b');
    expect(() => one.take('b')).toThrow(TurnAwaited);
    expect(() => other.take('a')).toThrow(TurnAwaited);
    await expect(other.come()).rejects.toThrow(ConcurrentChange);
    other.end();
    expect(await one.come()).toBe(false);
    one.end();
  });

  it('pass on from who was ended by something else before its turn came', async () => {
    const queues = new Queues<string>();
    const [first, ended, last] = [within(queues), within(queues), within(queues)];
    first.take('a');
    expect(() => ended.take('a')).toThrow(TurnAwaited);
    expect(() => last.take('a')).toThrow(TurnAwaited);
    ended.end();
    first.end();
    expect(await last.come()).toBe(false);
    expect(() => last.take('a')).not.toThrow();
  });

  it('give along the work of who waits and holds nothing that others wait for', async () => {
    const queues = new Queues<string>();
    const [first, light, laden] = [within(queues), within(queues), within(queues)];
    first.take('a');
    laden.take('b');
    expect(() => laden.take('a')).toThrow(TurnAwaited);
    expect(() => light.take('a')).toThrow(TurnAwaited);
    const turn = laden.come('laden');
    const along = light.come('light');
    expect(first.takeAlong(Number.NEGATIVE_INFINITY)).toBeUndefined();
    expect(first.takeAlong(Number.POSITIVE_INFINITY)).toBe('light');
    expect(first.takeAlong(Number.POSITIVE_INFINITY)).toBeUndefined();
    expect(await along).toBe(true);
    first.end();
    expect(await turn).toBe(false);
  });
});
