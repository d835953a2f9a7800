import type { Approach, Dismissal, Standing } from '../domain/gates.js';
import type { FoundElsewhere } from '../domain/merge-partners.js';
import type { SeatCall } from '../domain/seat-call.js';

/** What one process asks the others: the best partners for a seat among the organisations that they hold. */
export interface PartnersQuestion {
  /** Only who ranks with the same model and statistics may answer. */
  readonly ranking: string;
  readonly call: SeatCall;
  readonly limit: number;
  readonly asOf: string;
  readonly standing: ToldStanding;
  /** Everything that is committed now must have been seen. */
  readonly upToDate: boolean;
}

export interface PartnersAnswer {
  /** The share that they are of, such as `2/2`. */
  readonly share: string;
  /** Of the one who answers; partners come only where it is that of the question. */
  readonly ranking: string;
  readonly partners: readonly FoundElsewhere[];
}

interface ToldStanding {
  readonly members: readonly string[];
  readonly approached: readonly (readonly [string, Approach])[];
  readonly dismissals: readonly (readonly [string, Dismissal])[];
  readonly conflicts: readonly string[];
  readonly sharedWith: readonly string[];
}

export const told = (standing: Standing): ToldStanding => ({
  members: [...standing.members],
  approached: [...standing.approached],
  dismissals: [...standing.dismissals],
  conflicts: [...standing.conflicts],
  sharedWith: [...standing.sharedWith],
});

export const heard = (standing: ToldStanding): Standing => ({
  members: new Set(standing.members),
  approached: new Map(standing.approached),
  dismissals: new Map(standing.dismissals),
  conflicts: new Set(standing.conflicts),
  sharedWith: new Set(standing.sharedWith),
});
