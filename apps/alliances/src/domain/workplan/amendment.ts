import type { LocalizedText } from '../decision.js';
import type { PlanChange } from './plan-changes.js';

export type AmendmentStatus = 'proposed' | 'accepted' | 'replaced' | 'withdrawn';

export interface AmendmentAnswer {
  readonly organizationId: string;
  readonly constituency: string;
  readonly stance: 'accept' | 'dissent';
  readonly note: LocalizedText;
  readonly at: string;
}

/** A change of a plan in force: old and new text, why, what the members said, and what became of it. Kept for good. */
export interface Amendment {
  /** Counts up; answers name it. */
  readonly amendment: number;
  readonly reason: LocalizedText;
  readonly changes: readonly PlanChange[];
  readonly proposedAt: string;
  readonly status: AmendmentStatus;
  readonly settledAt?: string;
  /** Oldest first; of each member the last one counts. */
  readonly answers: readonly AmendmentAnswer[];
}

/** The one that the members are asked about, if there is one. */
export function openAmendment(amendments: readonly Amendment[]): Amendment | undefined {
  return amendments.find(({ status }) => status === 'proposed');
}

/** Milestones that an amendment dropped, or gave another last day or another owner. */
export function replannedBy(
  { amendments }: { readonly amendments: readonly Amendment[] },
  number: number,
): readonly string[] {
  const { changes = [] } = amendments.find(({ amendment }) => amendment === number) ?? {};
  return changes.flatMap(({ of, id, change, fields }) => {
    if (of !== 'milestone' || id === undefined || change === 'added') return [];
    const isMoved = fields.some(({ field }) => field === 'dueOn' || field === 'ownerOrganizationId');
    return change === 'removed' || isMoved ? [id] : [];
  });
}
