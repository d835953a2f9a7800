import { describe, expect, it } from '@jest/globals';
import { isAlarming, patienceMs, retryAt } from './retry-policy.js';

const now = new Date('2030-01-01T00:00:00Z');
const long = new Date(now.getTime() - patienceMs);
const waits = (parked: Parameters<typeof retryAt>[0]): number | undefined => {
  const at = retryAt(parked, now, () => 1);
  return at && at.getTime() - now.getTime();
};

describe('the retries of a parked subject', () => {
  it.each(['malformed', 'conflict'] as const)('are none for %s: only a person helps', (reason) => {
    expect(waits({ reason, attempts: 0, parkedAt: now })).toBeUndefined();
    expect(isAlarming({ reason, attempts: 0, parkedAt: now }, now)).toBe(true);
  });

  it.each(['not_yet', 'gap'] as const)('come soon and without an alarm for %s, until patience ends', (reason) => {
    expect(waits({ reason, attempts: 0, parkedAt: now })).toBe(50);
    expect(waits({ reason, attempts: 20, parkedAt: now })).toBe(15_000);
    expect(isAlarming({ reason, attempts: 20, parkedAt: now }, now)).toBe(false);
    expect(waits({ reason, attempts: 20, parkedAt: long })).toBe(3_600_000);
    expect(isAlarming({ reason, attempts: 20, parkedAt: long }, now)).toBe(true);
  });

  it('become rare for a failing handler and end with its budget', () => {
    expect(waits({ reason: 'failed', attempts: 0, parkedAt: now })).toBe(5_000);
    expect(waits({ reason: 'failed', attempts: 29, parkedAt: now })).toBe(3_600_000);
    expect(waits({ reason: 'failed', attempts: 30, parkedAt: now })).toBeUndefined();
  });
});
