/** Somebody who could take one seat. Who could take several stands once for each. */
export interface TeamCandidate {
  readonly id: string;
  /** Who it is: nobody takes two seats. */
  readonly party: string;
  /** Undefined where nothing is said of seats. */
  readonly seat: string | undefined;
  /** Of the quotas, those that count it. */
  readonly quotas?: readonly string[];
  /** What it would bring. */
  readonly covers: readonly string[];
  /** Not below 0; the lower the better, when everything else is equal. */
  readonly cost: number;
}

/** So many of one kind sit at the table. */
export interface SeatLimit {
  readonly id: string;
  readonly minimum: number;
  readonly maximum: number;
}

/** So many of those whom it counts sit at the table, in whichever seats. */
export interface Quota {
  readonly id: string;
  readonly minimum: number;
  readonly maximum: number;
}

/** Who should sit together so that nothing is missing. */
export interface TeamProblem {
  readonly needs: readonly string[];
  /** Equals are taken in this order. */
  readonly candidates: readonly TeamCandidate[];
  /** A candidate of a seat that is not named here is bound by the number of members only. */
  readonly seats: readonly SeatLimit[];
  readonly quotas?: readonly Quota[];
  /** At most. */
  readonly members: number;
  /** Of all costs together, at most. */
  readonly budget?: number;
}

/** A seat that keeps fewer than its minimum, and why: nobody left who could take it, no place left, no means left. */
export interface UnfilledSeat {
  readonly id: string;
  readonly missing: number;
  readonly because: 'candidates' | 'members' | 'budget';
}

/** A set, not a ranking: its order says nothing. */
export interface Team {
  readonly members: readonly TeamMember[];
  readonly uncovered: readonly string[];
  readonly unfilled: readonly UnfilledSeat[];
  /** Quotas that keep fewer than their minimum. */
  readonly unmet: readonly { readonly id: string; readonly missing: number }[];
}

export interface TeamMember {
  readonly candidate: TeamCandidate;
  /** Needs that it meets. */
  readonly covers: readonly string[];
  /** Needs that nobody else of the team meets. */
  readonly onlyCovers: readonly string[];
}
