import { describe, expect, it } from '@jest/globals';
import { setImmediate } from 'node:timers/promises';
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
    const warnings: Error[] = [];
    const warned = (warning: Error): void => void warnings.push(warning);
    process.on('warning', warned);
    // More than Node takes for no leak.
    const sideBySide = Array.from({ length: 12 });
    const duty = {
      run: async ({ signal }: HeldLease) => {
        heard.push(signal);
        await Promise.all(
          sideBySide.map(() => new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()))),
        );
      },
    };
    const duties = new ServiceDuties(lease, [duty, duty]);
    duties.start();
    await setImmediate();
    process.off('warning', warned);
    expect(warnings).toEqual([]);
    await duties.stop();
    expect(heard.map(({ aborted }) => aborted)).toEqual([true, true]);
  });
});
