import { describe, expect, it } from '@jest/globals';
import { getMaxListeners } from 'node:events';
import type { HeldLease, ServiceLease } from '../relay/service-lease.js';
import { ServiceDuties } from './service-duties.js';

/** Held from the start until it is stopped. */
const lease = {
  keep: (perform: (held: HeldLease) => Promise<void>, signal: AbortSignal) =>
    perform({ fence: 1, signal, contended: () => false }),
} as ServiceLease;

describe('the duties of a service', () => {
  it('may listen for the end as often as there is something to do side by side', async () => {
    const heard: AbortSignal[] = [];
    const duty = {
      run: ({ signal }: HeldLease) =>
        new Promise<void>((resolve) => {
          heard.push(signal);
          signal.addEventListener('abort', () => resolve());
        }),
    };
    const duties = new ServiceDuties(lease, [duty, duty]);
    duties.start();
    expect(heard.map((signal) => getMaxListeners(signal))).toEqual([0, 0]);
    await duties.stop();
    expect(heard.map(({ aborted }) => aborted)).toEqual([true, true]);
  });
});
