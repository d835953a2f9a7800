import { amountOf, hundredths, sumOf } from '../ledger/amount.js';
import { type Commitment, deliveredOf } from '../ledger/commitment.js';
import type { PlanNeed } from './plan-need.js';

export type ResourceStatus = 'to_be_defined' | 'mobilising' | 'secured';

/** A need with what stands against it, all in its own unit. */
export interface NeedCovered {
  readonly need: PlanNeed;
  /** Promised, whether or not another organisation has agreed. */
  readonly promised: string;
  /** Of this, agreed by another organisation or further, and what was delivered before a promise was withdrawn. */
  readonly committed: string;
  /** Delivered by another organisation's word. */
  readonly delivered: string;
  /** What nobody has committed yet; `0` when it is covered. */
  readonly missing: string;
  readonly commitments: readonly string[];
}

export interface ResourcePlan {
  readonly status: ResourceStatus;
  readonly needs: readonly NeedCovered[];
  /** Commitments that serve no need of the plan. */
  readonly besides: readonly string[];
}

/**
 * What the plan takes against what the ledger holds. It follows and is never typed: `to_be_defined` while nobody has
 * promised anything for a need, `secured` when nothing is missing, `mobilising` in between.
 */
export function resourcePlan(needs: readonly PlanNeed[], commitments: readonly Commitment[]): ResourcePlan {
  const covered = needs.map((need) =>
    coverOf(
      need,
      commitments.filter((one) => serves(one, need)),
    ),
  );
  const secured = covered.length > 0 && covered.every(({ missing }) => missing === '0');
  const begun = covered.some(({ promised, committed }) => promised !== '0' || committed !== '0');
  return {
    status: secured ? 'secured' : begun ? 'mobilising' : 'to_be_defined',
    needs: covered,
    besides: commitments.filter((one) => !needs.some((need) => serves(one, need))).map(({ id }) => id),
  };
}

/** An amendment may have put the need into another unit: amounts of different units are never set against each other. */
const serves = ({ needId, kind, unit }: Commitment, need: PlanNeed): boolean =>
  needId === need.id && kind === need.kind && unit === need.unit;

function coverOf(need: PlanNeed, commitments: readonly Commitment[]): NeedCovered {
  const sum = (part: (one: Commitment) => bigint): bigint => commitments.reduce((total, one) => total + part(one), 0n);
  const delivered = (one: Commitment): bigint => sumOf(deliveredOf(one));
  const promised = sum((one) => (one.status === 'withdrawn' ? 0n : hundredths(one.amount)));
  const committed = sum((one) => {
    if (one.status === 'withdrawn') return delivered(one);
    return one.status === 'promised' ? 0n : hundredths(one.amount);
  });
  const missing = hundredths(need.amount) - committed;
  return {
    need,
    promised: amountOf(promised),
    committed: amountOf(committed),
    delivered: amountOf(sum(delivered)),
    missing: amountOf(missing > 0n ? missing : 0n),
    commitments: commitments.map(({ id }) => id),
  };
}
