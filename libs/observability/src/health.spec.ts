import { describe, expect, it } from '@jest/globals';
import { HealthRegistry } from './health.js';

describe('HealthRegistry', () => {
  it('is ready when everything is well', async () => {
    const health = new HealthRegistry();
    health.add({ name: 'database', check: () => undefined });
    expect(await health.report()).toEqual({ status: 'ready', problems: [] });
  });

  it('names what is wrong, also when a check throws', async () => {
    const health = new HealthRegistry();
    health.add({ name: 'relay', check: () => Promise.resolve('has not sent for 40 s') });
    health.add({ name: 'database', check: () => Promise.reject(new Error('no primary')) });
    expect(await health.report()).toEqual({
      status: 'not_ready',
      problems: [
        { name: 'relay', problem: 'has not sent for 40 s' },
        { name: 'database', problem: 'no primary' },
      ],
    });
  });

  it('is not ready while the process stops', async () => {
    const health = new HealthRegistry();
    health.stop();
    expect((await health.report()).status).toBe('not_ready');
  });
});
