import { homeOf, type Holder } from './place.js';
import type { CompositionRules } from './rules.js';

const governments: ReadonlySet<string> = new Set(['government_national', 'government_local']);

export const isGovernment = (constituency: string): boolean => governments.has(constituency);

/**
 * As what a holder counts: itself, or the government of its country where the policy counts a government once however
 * many institutions it sends.
 */
export function countsAs(holder: Holder, { governments: counting }: Pick<CompositionRules, 'governments'>): string {
  const home = homeOf(holder);
  const shared = mayShare(holder.constituency, { governments: counting }) && home !== undefined;
  return shared ? `government/${home}` : holder.organizationId;
}

/** Whether several holders of a constituency may count as one. */
export function mayShare(
  constituency: string,
  { governments: counting }: Pick<CompositionRules, 'governments'>,
): boolean {
  return counting === 'once' && isGovernment(constituency);
}

export function countOf(holders: readonly Holder[], rules: Pick<CompositionRules, 'governments'>): number {
  return new Set(holders.map((holder) => countsAs(holder, rules))).size;
}
