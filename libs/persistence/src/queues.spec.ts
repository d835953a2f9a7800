import { describe, expect, it } from '@jest/globals';
import { Queues } from './queues.js';

describe('a queue for a record', () => {
  it('lets the first in at once and the others in their order', async () => {
    const queues = new Queues();
    const order: string[] = [];
    expect(queues.enter('a', 1_000)).toBeUndefined();
    const others = ['second', 'third'].map(async (name) => {
      const came = await queues.enter('a', 60_000)?.came;
      order.push(`${name} ${came}`);
      queues.leave('a');
    });
    expect(queues.enter('b', 1_000)).toBeUndefined();
    queues.leave('a');
    await Promise.all(others);
    expect(order).toEqual(['second turn', 'third turn']);
    expect(queues.enter('a', 1_000)).toBeUndefined();
  });

  it('sends away who cannot wait any longer, and nobody waits for that one', async () => {
    const queues = new Queues();
    expect(queues.enter('a', 1_000)).toBeUndefined();
    const patient = queues.enter('a', 60_000);
    expect(await queues.enter('a', 0)?.came).toBe('too late');
    queues.leave('a');
    expect(await patient?.came).toBe('turn');
    queues.leave('a');
    expect(queues.enter('a', 1_000)).toBeUndefined();
  });

  it('gives along those who offer their work since before a moment, and who does not waits for its turn', async () => {
    const queues = new Queues<string>();
    expect(queues.enter('a', 1_000)).toBeUndefined();
    const [shy, early, late] = ['shy', 'early', 'late'].map((companion, since) => {
      const place = queues.enter('a', 60_000);
      if (place && companion !== 'shy') place.offer = { companion, since };
      return place;
    });
    expect(queues.takeAlong('a', 2)).toBe('early');
    expect(queues.takeAlong('a', 2)).toBeUndefined();
    expect(await early?.came).toBe('taken along');
    queues.leave('a');
    expect(await shy?.came).toBe('turn');
    expect(queues.takeAlong('a', 3)).toBe('late');
    expect(await late?.came).toBe('taken along');
    expect(queues.takeAlong('b', 3)).toBeUndefined();
  });
});
