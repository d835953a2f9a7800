import { describe, expect, it } from '@jest/globals';
import { Queues } from './queues.js';

describe('a queue for a record', () => {
  it('lets the first in at once and the others in their order', async () => {
    const queues = new Queues();
    const order: string[] = [];
    expect(queues.enter('a', 1_000)).toBe('at once');
    const others = ['second', 'third'].map(async (name) => {
      const came = await queues.enter('a', 60_000);
      order.push(`${name} ${came}`);
      queues.leave('a');
    });
    expect(queues.enter('b', 1_000)).toBe('at once');
    queues.leave('a');
    await Promise.all(others);
    expect(order).toEqual(['second true', 'third true']);
    expect(queues.enter('a', 1_000)).toBe('at once');
  });

  it('sends away who cannot wait any longer, and nobody waits for that one', async () => {
    const queues = new Queues();
    expect(queues.enter('a', 1_000)).toBe('at once');
    const patient = queues.enter('a', 60_000);
    expect(await queues.enter('a', 0)).toBe(false);
    queues.leave('a');
    expect(await patient).toBe(true);
    queues.leave('a');
    expect(queues.enter('a', 1_000)).toBe('at once');
  });
});
