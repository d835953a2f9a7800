import type { PlacedBy } from './arrange.js';
import type { Gate } from './gates.js';

/** Where one organisation stands towards the list of one seat; exactly one of these holds. */
export type SeatStanding =
  /** The initiative is closed or withdrawn: nobody is suggested. */
  | { readonly kind: 'closed' }
  /** The alliance is dormant: nobody is suggested until it is woken. */
  | { readonly kind: 'asleep' }
  /** Whoever speaks for the initiative is suspended: nobody is suggested until it comes back, or another coordinates. */
  | { readonly kind: 'resting' }
  | { readonly kind: 'gated'; readonly gates: readonly Gate[] }
  | {
      readonly kind: 'listed';
      readonly suggestionId: string;
      readonly score: number;
      readonly rank: number;
      readonly shownAt: number;
      readonly placedBy: PlacedBy;
    }
  | { readonly kind: 'nothing_in_common' }
  /** The list is full with better ones. */
  | { readonly kind: 'below_the_others'; readonly score: number }
  /** Nothing speaks against it, and the list has not been renewed since. */
  | { readonly kind: 'being_matched'; readonly score: number };

/** The list as it is stored, as far as one organisation's standing depends on it. */
export interface StoredList {
  /** The organisation's own entry. */
  readonly entry?: Omit<Extract<SeatStanding, { kind: 'listed' }>, 'kind'>;
  readonly isFull: boolean;
  /** Of the last one by rank. */
  readonly lowestScore: number;
}

export interface SeatFacts {
  readonly isOpen: boolean;
  readonly gates: readonly Gate[];
  readonly list: StoredList;
  /** Undefined when neither gives what the other asks for. */
  readonly score: number | undefined;
}

/** A gate outweighs the stored list: whom one shuts out is on its way out of it. */
export function seatStanding({ isOpen, gates, list, score }: SeatFacts): SeatStanding {
  if (!isOpen) return { kind: 'closed' };
  if (gates.length > 0) return { kind: 'gated', gates };
  if (list.entry) return { kind: 'listed', ...list.entry };
  if (score === undefined) return { kind: 'nothing_in_common' };
  return list.isFull && score <= list.lowestScore
    ? { kind: 'below_the_others', score }
    : { kind: 'being_matched', score };
}
