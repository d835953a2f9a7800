import { describe, expect, it } from '@jest/globals';
import { Queues } from './queues.js';

describe('a queue for a record', () => {
  it('lets the first in at once and the others in their order', async () => {
    const queues = new Queues();
    const order: string[] = [];
    expect(await queues.enter('a', 1_000)).toBe(true);
    const others = ['second', 'third'].map(async (name) => {
      const free = await queues.enter('a', 60_000);
      order.push(`${name} ${free}`);
      queues.leave('a');
    });
    expect(await queues.enter('b', 1_000)).toBe(true);
    queues.leave('a');
    await Promise.all(others);
    expect(order).toEqual(['second false', 'third false']);
    expect(await queues.enter('a', 1_000)).toBe(true);
  });

  it('sends away who cannot wait any longer, and nobody waits for that one', async () => {
    const queues = new Queues();
    await queues.enter('a', 1_000);
    const patient = queues.enter('a', 60_000);
    expect(await queues.enter('a', 0)).toBeUndefined();
    queues.leave('a');
    expect(await patient).toBe(false);
    queues.leave('a');
    expect(await queues.enter('a', 1_000)).toBe(true);
  });
});
