import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { amountOf } from '../ledger/amount.js';
import type { Commitment, CommitmentStatus, Delivery } from '../ledger/commitment.js';
import type { PlanNeed } from './plan-need.js';
import { resourcePlan } from './resource-plan.js';

const need = (id: string, amount: string, unit = 'USD'): PlanNeed => ({ id, what: {}, kind: 'money', unit, amount });
const delivery = (amount: string): Delivery => ({
  id: `delivery-${amount}`,
  amount,
  deliveredOn: '2027-03-01',
  note: {},
  evidence: [],
  status: 'validated',
  reportedAt: '2027-03-01T00:00:00.000Z',
});
const commitment = (
  needId: string | undefined,
  amount: string,
  status: CommitmentStatus = 'agreed',
  more: Partial<Commitment> = {},
): Commitment => ({
  id: `${needId}-${amount}-${status}`,
  allianceId: 'alliance',
  organizationId: 'union',
  kind: 'money',
  unit: 'USD',
  amount,
  firstAmount: amount,
  what: {},
  status,
  promisedAt: '2027-02-01T00:00:00.000Z',
  changes: [],
  deliveries: [],
  ...(needId !== undefined && { needId }),
  ...more,
});

describe('the resource plan', () => {
  it('is to be defined while nobody has promised anything for a need, whatever else is promised', () => {
    expect(resourcePlan([], [commitment(undefined, '5')])).toEqual({
      status: 'to_be_defined',
      needs: [],
      besides: ['undefined-5-agreed'],
    });
    expect(resourcePlan([need('a', '100')], [commitment('b', '5')]).status).toBe('to_be_defined');
  });

  it('is mobilising from the first promise, which covers nothing until another organisation agreed', () => {
    const { status, needs } = resourcePlan([need('a', '100')], [commitment('a', '40.50', 'promised')]);
    expect(status).toBe('mobilising');
    expect(needs).toMatchObject([{ promised: '40.50', committed: '0', missing: '100' }]);
  });

  it('is secured when nothing is missing of any need', () => {
    const needs = [need('a', '100'), need('b', '30.30')];
    const one = [commitment('a', '60'), commitment('a', '45', 'planned')];
    expect(resourcePlan(needs, one).status).toBe('mobilising');
    const plan = resourcePlan(needs, [
      ...one,
      commitment('b', '30.30', 'delivered', { deliveries: [delivery('30.30')] }),
    ]);
    expect(plan.status).toBe('secured');
    expect(plan.needs).toMatchObject([
      { promised: '105', committed: '105', delivered: '0', missing: '0' },
      { promised: '30.30', committed: '30.30', delivered: '30.30', missing: '0' },
    ]);
  });

  it('counts of a withdrawn promise what had been delivered, and sets no unit against another', () => {
    const withdrawn = commitment('a', '60', 'withdrawn', { deliveries: [delivery('20')] });
    const euros = commitment('a', '60', 'agreed', { unit: 'EUR' });
    const { needs, besides } = resourcePlan([need('a', '100')], [withdrawn, euros]);
    expect(needs).toMatchObject([{ promised: '0', committed: '20', missing: '80', commitments: [withdrawn.id] }]);
    expect(besides).toEqual([euros.id]);
  });

  it('is missing exactly what is not committed, to the hundredth', () => {
    const cents = fc.integer({ min: 1, max: 1_000_000 });
    fc.assert(
      fc.property(cents, fc.array(cents, { maxLength: 8 }), (needed, committed) => {
        const all = committed.map((one) => commitment('a', amountOf(BigInt(one))));
        const [covered] = resourcePlan([need('a', amountOf(BigInt(needed)))], all).needs;
        const left = Math.max(0, needed - committed.reduce((sum, one) => sum + one, 0));
        expect(covered?.missing).toBe(amountOf(BigInt(left)));
      }),
      { numRuns: 100 },
    );
  });
});
