import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CommitmentScenario } from '../testing/commitment-scenario.js';
import { amountOf, hundredths, isAmount } from './amount.js';
import type { Commitment } from './commitment.js';
import { ledgerTotals, type LedgerTotal } from './ledger-totals.js';

describe('an amount', () => {
  it.each(['1', '0.01', '12500.5', '999999999999.99'])('%s is one', (text) => {
    expect(isAmount(text)).toBe(true);
    expect(hundredths(amountOf(hundredths(text)))).toBe(hundredths(text));
  });

  it.each(['0', '0.00', '', '-1', '1.', '.5', '01', '1.005', '1e3', '1,5', ' 1', '1000000000000', 5, null])(
    '%p is none',
    (value) => {
      expect(isAmount(value)).toBe(false);
    },
  );
});

const units = [
  ['money', 'USD'],
  ['money', 'CRC'],
  ['people', 'person_days'],
  ['in_kind', 'hours'],
] as const;
const cents = fc.integer({ min: 1, max: 100_000_000 });
const text = (count: number): string => amountOf(BigInt(count));

const { commitment: promised } = new CommitmentScenario();

/** A commitment in any state, as whole hundredths beside it. */
const commitment = fc
  .record({
    unit: fc.constantFrom(...units),
    organizationId: fc.constantFrom('union', 'chamber', 'council'),
    first: cents,
    amount: cents,
    status: fc.constantFrom('promised', 'agreed', 'planned', 'delivered', 'withdrawn'),
    deliveries: fc.array(fc.record({ count: cents, status: fc.constantFrom('reported', 'validated', 'rejected') }), {
      maxLength: 4,
    }),
  })
  .map((drawn) => {
    const { unit, organizationId, first, amount, status, deliveries } = drawn;
    const made = deliveries.map(({ count, status: judged }, index) => ({
      id: `delivery-${index}`,
      amount: text(count),
      deliveredOn: '2027-03-01',
      note: {},
      evidence: [],
      status: judged as 'reported',
      reportedAt: '2027-03-01T00:00:00.000Z',
    }));
    const state: Commitment = {
      ...promised,
      kind: unit[0],
      unit: unit[1],
      organizationId,
      firstAmount: text(first),
      amount: text(amount),
      status,
      deliveries: made,
    };
    return { drawn, state };
  });

const figures = ['promised', 'standing', 'agreed', 'planned', 'reported', 'delivered'] as const;
const find = (totals: readonly LedgerTotal[], unit: string) => totals.find((one) => one.unit === unit);

describe('the totals of a ledger', () => {
  it('are those of a plain count in whole hundredths, unit by unit', () => {
    fc.assert(
      fc.property(fc.array(commitment, { maxLength: 25 }), (all) => {
        const { total } = ledgerTotals(all.map(({ state }) => state));
        for (const [kind, unit] of units) {
          const own = all.map(({ drawn }) => drawn).filter((one) => one.unit[1] === unit);
          const found = find(total, unit);
          if (own.length === 0) return found === undefined;
          const count = (part: (one: (typeof own)[number]) => number) => own.reduce((sum, one) => sum + part(one), 0);
          const stands = ({ status, amount }: (typeof own)[number]) => (status === 'withdrawn' ? 0 : amount);
          const judged = (status: string) =>
            count(({ deliveries }) =>
              deliveries.filter((one) => one.status === status).reduce((sum, one) => sum + one.count, 0),
            );
          expect(found).toEqual({
            kind,
            unit,
            promised: text(count(({ first }) => first)),
            standing: text(count(stands)),
            agreed: text(count((one) => (one.status === 'promised' ? 0 : stands(one)))),
            planned: text(count((one) => (['planned', 'delivered'].includes(one.status) ? stands(one) : 0))),
            reported: text(judged('reported')),
            delivered: text(judged('validated')),
          });
        }
        return true;
      }),
    );
  });

  it('of the organisations add up to the whole, and rank nobody', () => {
    fc.assert(
      fc.property(fc.array(commitment, { maxLength: 25 }), (all) => {
        const { total, organizations } = ledgerTotals(all.map(({ state }) => state));
        const ids = organizations.map(({ organizationId }) => organizationId);
        expect(ids).toEqual(ids.toSorted());
        for (const sum of total) {
          for (const figure of figures) {
            const parts = organizations.flatMap(({ totals }) => find(totals, sum.unit)?.[figure] ?? []);
            expect(amountOf(parts.reduce((count, one) => count + hundredths(one), 0n))).toBe(sum[figure]);
          }
        }
      }),
    );
  });
});
