import type { PlacedBy } from './arrange.js';
import type { Explanation } from './explanation.js';

/**
 * - `proposed`: in the list of the seat
 * - `shared`: shown to the partner by the coordinator, or by an invitation
 * - `interested`: the partner expressed interest
 * - `mutual`: the partner holds a seat
 * - `dismissed`: set aside by one of the two, until one of the records changes
 * - `stale`: no longer holds
 */
export type SuggestionState = 'proposed' | 'shared' | 'interested' | 'mutual' | 'dismissed' | 'stale';

/** An organisation suggested for a seat; there is one for each pair, whatever becomes of it. */
export interface Suggestion {
  readonly id: string;
  readonly initiativeId: string;
  readonly seatId: string;
  readonly organizationId: string;
  readonly state: SuggestionState;
  /** Whether it is in the seat's list now. */
  readonly listed: boolean;
  /** Whether the partner may know of it: always, unless the initiative is confidential and was not shared. */
  readonly openToPartner: boolean;
  /** Places in the seat's list: exact, and as shown. Of one that is not listed: the last ones. */
  readonly rank: number;
  readonly shownAt: number;
  readonly placedBy: PlacedBy;
  readonly score: number;
  /** The score that was last said of it; absent where that is `score`. */
  readonly toldScore?: number;
  readonly explanation: Explanation;
  /** The records that it was made from. */
  readonly organizationVersion: number;
  readonly initiativeVersion: number;
  /** The version of the call for which `openToPartner` was last worked out; absent: that which it was made from. */
  readonly openIn?: number;
}

/** What a lead or a partner may still do something with. */
export const isOpen = ({ state }: Pick<Suggestion, 'state'>): boolean => state === 'proposed' || state === 'shared';
