import { type CompositionSummary, summarizeComposition } from '../composition/composition.js';
import { isHeld } from '../composition/place.js';
import type { CompositionPolicy } from '../composition/policy.js';
import { keepsSeat } from '../composition/seat-holders.js';
import { policyOf, type Alliance } from './alliance.js';
import { type PolicyBreak, policyBreaks } from './policy-breaks.js';

export interface PolicyChange {
  /** Not allowed while there is one. */
  readonly breaks: readonly PolicyBreak[];
  readonly before: CompositionSummary;
  /** By those who would keep their seats. */
  readonly after: CompositionSummary;
}

/** What a policy would change if it came into force now. */
export function policyChange(alliance: Alliance, next: CompositionPolicy, at: string): PolicyChange {
  const held = alliance.places.filter(isHeld);
  return {
    breaks: policyBreaks(alliance, next, at),
    before: summarizeComposition(policyOf(alliance), held),
    after: summarizeComposition(
      next,
      held.filter((place) => keepsSeat(next, place)),
    ),
  };
}
