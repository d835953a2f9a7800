import type { SeatSought } from '#contracts';
import type { TableRules } from '#taxonomy';
import type { CandidateProfile } from '../candidate.js';

/** Something that the whole table should have, whoever brings it. */
export type Need =
  | { readonly kind: 'offer'; readonly id: string }
  /** Somebody who works at this end of the corridor. */
  | { readonly kind: 'corridor_end'; readonly id: string; readonly end: 'origin' | 'destination' };

/** What is looked at when it is asked what somebody would bring. */
export type Bringer = Pick<CandidateProfile, 'offers' | 'places' | 'corridors' | 'constituency'>;

export type TableSeat = Readonly<
  Pick<SeatSought, 'id' | 'constituency' | 'kind' | 'minimum' | 'maximum' | 'places' | 'offers'>
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

/** Somebody who holds a place, as it was when it was seated: see `asSeated`. */
export interface TableHolder {
  readonly seatId: string;
  readonly organizationId: string;
  readonly profile: Bringer;
}

/** A table that is not complete, with whom its seats' lists suggest. */
export interface OpenTable {
  readonly seats: readonly TableSeat[];
  readonly corridors: readonly string[];
  /** Offers that are there already. */
  readonly has: readonly string[];
  readonly rules: TableRules;
  readonly holders: readonly TableHolder[];
  /** The lead and those who hold a seat. */
  readonly present: readonly Bringer[];
  readonly listed: readonly ListedCandidate[];
}

/** Who could complete the table together: a set by seat, which ranks nobody. */
export interface Coalition {
  readonly seats: readonly CoalitionSeat[];
  readonly needs: readonly CoalitionNeed[];
  /** Of the composition's rules those that would stay unmet. */
  readonly unmet: readonly UnmetRule[];
  /** Every seat has its minimum, every need and every rule is met. */
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

/** A rule of the composition that the coalition cannot meet, how many it lacks, and what is nearest to meeting it. */
export interface UnmetRule {
  readonly rule: TableRule;
  readonly missing: number;
  readonly relaxation: Relaxation;
}

export type TableRule =
  | { readonly kind: 'country'; readonly country: string; readonly constituency: string }
  | {
      readonly kind: 'corridor_end';
      readonly corridor: string;
      readonly end: 'origin' | 'destination';
      readonly countries: readonly string[];
    }
  | { readonly kind: 'migrants_voice' };

export type Relaxation =
  /** Nobody suggested who would do works where it is sought: the nearest area in which somebody does. */
  | { readonly kind: 'widen'; readonly to: string }
  /** Somebody suggested would do, and no seat has a place left for it. */
  | { readonly kind: 'places' }
  | { readonly kind: 'none' };

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
