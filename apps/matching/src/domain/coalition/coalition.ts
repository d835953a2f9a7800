import type { SeatSought } from '#contracts';
import type { CandidateProfile } from '../candidate.js';

/** Something that the whole table should have, whoever brings it. */
export type Need =
  | { readonly kind: 'offer'; readonly id: string }
  /** Somebody who works at this end of the corridor. */
  | { readonly kind: 'corridor_end'; readonly id: string; readonly end: 'origin' | 'destination' };

/** What is looked at when it is asked what somebody would bring. */
export type Bringer = Pick<CandidateProfile, 'offers' | 'places' | 'corridors'>;

export type TableSeat = Readonly<
  Pick<SeatSought, 'id' | 'constituency' | 'minimum' | 'maximum' | 'places' | 'offers'>
> & {
  /** How many hold it now. */
  readonly filled: number;
};

/** Somebody in a seat's list. */
export interface ListedCandidate {
  readonly seatId: string;
  readonly organizationId: string;
  /** Among those of its seat; in [0, 1]. */
  readonly score: number;
  readonly profile: Bringer;
}

/** A table that is not complete, with whom its seats' lists suggest. */
export interface OpenTable {
  readonly seats: readonly TableSeat[];
  readonly corridors: readonly string[];
  /** Offers that are there already. */
  readonly has: readonly string[];
  /** The lead and those who hold a seat. */
  readonly present: readonly Bringer[];
  readonly listed: readonly ListedCandidate[];
}

/** Who could complete the table together: a set by seat, which ranks nobody. */
export interface Coalition {
  readonly seats: readonly CoalitionSeat[];
  readonly needs: readonly CoalitionNeed[];
  /** Every seat has its minimum and every need is met. */
  readonly complete: boolean;
}

export interface CoalitionNeed {
  readonly need: Need;
  readonly metBy: 'present' | 'coalition' | 'nobody';
}

export interface CoalitionSeat {
  readonly seat: TableSeat;
  readonly members: readonly CoalitionMember[];
  /** Places that the policy requires and nobody suggested can take. */
  readonly missing: number;
  /** The nearest area in which somebody suggested for the seat works, when nobody does where it is sought. */
  readonly widening: Widening | undefined;
}

export interface CoalitionMember {
  readonly organizationId: string;
  readonly brings: readonly Need[];
  /** Of these, what nobody else in the coalition brings. */
  readonly onlyBrings: readonly Need[];
}

export interface Widening {
  readonly from: readonly string[];
  readonly to: string;
}
