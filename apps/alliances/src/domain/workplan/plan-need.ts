import type { LocalizedText } from '../decision.js';
import type { Measure } from '../ledger/commitment.js';

/** What the work takes; commitments of the ledger are set against it. */
export interface PlanNeed extends Measure {
  readonly id: string;
  readonly what: LocalizedText;
  /** The milestone that takes it; absent: the plan as a whole. */
  readonly milestoneId?: string;
}
