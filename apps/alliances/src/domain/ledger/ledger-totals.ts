import { amountOf, hundredths, sumOf } from './amount.js';
import { type Commitment, type CommitmentKind, deliveredOf } from './commitment.js';

/** What was promised and what came of it, of one kind in one unit. Amounts of different units are never added. */
export interface LedgerTotal {
  readonly kind: CommitmentKind;
  readonly unit: string;
  /** As first promised, also what was cut or withdrawn later. */
  readonly promised: string;
  /** Of this, what still stands. */
  readonly standing: string;
  /** Of what stands: agreed by another organisation, or further. */
  readonly agreed: string;
  /** Of what stands: with a day for its delivery, or delivered. */
  readonly planned: string;
  /** Delivered by its own word: nobody has judged it yet. */
  readonly reported: string;
  /** Delivered by another organisation's word. */
  readonly delivered: string;
}

export interface LedgerTotals {
  readonly total: readonly LedgerTotal[];
  readonly organizations: readonly { readonly organizationId: string; readonly totals: readonly LedgerTotal[] }[];
}

export function ledgerTotals(commitments: readonly Commitment[]): LedgerTotals {
  const owners = [...new Set(commitments.map(({ organizationId }) => organizationId))].sort();
  return {
    total: byUnit(commitments),
    organizations: owners.map((organizationId) => ({
      organizationId,
      totals: byUnit(commitments.filter((one) => one.organizationId === organizationId)),
    })),
  };
}

function byUnit(commitments: readonly Commitment[]): readonly LedgerTotal[] {
  const groups = new Map<string, Commitment[]>();
  for (const one of commitments) {
    const key = `${one.kind}/${one.unit}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.entries()]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([, group]) => {
      const [first] = group;
      return first ? [{ kind: first.kind, unit: first.unit, ...sumsOf(group) }] : [];
    });
}

function sumsOf(group: readonly Commitment[]): Omit<LedgerTotal, 'kind' | 'unit'> {
  const sum = (part: (one: Commitment) => bigint): string =>
    amountOf(group.reduce((total, one) => total + part(one), 0n));
  const standing = (one: Commitment): bigint => (one.status === 'withdrawn' ? 0n : hundredths(one.amount));
  return {
    promised: sum(({ firstAmount }) => hundredths(firstAmount)),
    standing: sum(standing),
    agreed: sum((one) => (one.status === 'promised' ? 0n : standing(one))),
    planned: sum((one) => (one.status === 'planned' || one.status === 'delivered' ? standing(one) : 0n)),
    reported: sum(({ deliveries }) =>
      sumOf(deliveries.filter(({ status }) => status === 'reported').map(({ amount }) => amount)),
    ),
    delivered: sum((one) => sumOf(deliveredOf(one))),
  };
}
