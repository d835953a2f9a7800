import type { Candidate } from './candidate.js';
import { compileCall, compileCandidate, type CompiledCall, type CompiledCandidate, type Ranking } from './compile.js';
import { facets } from './facets.js';
import { profileValue } from './features/profile-share.js';
import { gatesOf, type Reader, type Standing } from './gates.js';
import { MatchIndex, type Assessment } from './index/match-index.js';
import { features, type Model } from './model.js';
import type { Relatedness } from './relatedness.js';
import { fuse, Scorer } from './score.js';
import type { SeatCall } from './seat-call.js';

/** A pair as ranked, best first; `rank` counts from 1. */
export interface RankedPair {
  readonly rank: number;
  readonly score: number;
  readonly call: CompiledCall;
  readonly candidate: CompiledCandidate;
}

export interface Search {
  /** At most this many. */
  readonly limit: number;
  /** Day that recency counts from, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** How the organisations stand towards an initiative, by its id. */
  readonly standing: (initiativeId: string) => Standing;
}

export interface CallSearch extends Search {
  /** For whom the calls are found: for the organisation itself, unless it is said. */
  readonly reader?: Reader;
}

/**
 * Finds partners for a seat, and open seats for an organisation: one list, best first, without those that a gate
 * shuts out or that share nothing. Holds what it searches in memory; every change is visible to the next search.
 */
export class Finder {
  readonly #candidates: MatchIndex<CompiledCandidate>;
  readonly #calls: MatchIndex<CompiledCall>;

  constructor(
    readonly ranking: Ranking,
    readonly relatedness: Relatedness,
  ) {
    this.#candidates = new MatchIndex(relatedness);
    this.#calls = new MatchIndex(relatedness);
  }

  putCandidate(candidate: Candidate): void {
    this.#candidates.put(candidate.id, compileCandidate(candidate, this.ranking), [candidate.profile.constituency]);
  }

  removeCandidate(organizationId: string): void {
    this.#candidates.remove(organizationId);
  }

  putCall(call: SeatCall): void {
    const compiled = compileCall(call, this.ranking);
    this.#calls.put(call.seat.id, compiled, compiled.admits);
  }

  removeCall(seatId: string): void {
    this.#calls.remove(seatId);
  }

  /** Also for a call that is not open, such as a draft. Ties are broken by the seat's id as seed. */
  partnersFor(seatCall: SeatCall, search: Search): readonly RankedPair[] {
    const call = compileCall(seatCall, this.ranking);
    const scorer = this.scorer(search.asOf);
    const standing = search.standing(seatCall.initiativeId);
    const found = this.#candidates.search(
      {
        terms: call,
        partitions: call.admits,
        limit: search.limit,
        seed: seatCall.seat.id,
        admits: ({ candidate }) => gatesOf(seatCall, candidate, standing, 'initiative').length === 0,
        assessment: assessment(
          scorer,
          (candidate, given, gained) => ({ call, candidate, given, gained }),
          this.ranking.model,
        ),
      },
      ({ candidate }) => candidate.id,
    );
    return found.map(({ score, document }, position) => ({ rank: position + 1, score, call, candidate: document }));
  }

  /** Open seats of several initiatives, as one organisation may see them. Ties are broken by its id as seed. */
  callsFor(organization: Candidate, search: CallSearch): readonly RankedPair[] {
    const candidate = compileCandidate(organization, this.ranking);
    const { reader = 'partner' } = search;
    const found = this.#calls.search(
      {
        terms: candidate,
        partitions: [organization.profile.constituency],
        limit: search.limit,
        seed: organization.id,
        admits: ({ call }) => gatesOf(call, organization, search.standing(call.initiativeId), reader).length === 0,
        assessment: assessment(
          this.scorer(search.asOf),
          (call, gained, given) => ({ call, candidate, given, gained }),
          this.ranking.model,
        ),
      },
      ({ call }) => call.seat.id,
    );
    return found.map(({ score, document }, position) => ({ rank: position + 1, score, call: document, candidate }));
  }

  scorer(asOf: string): Scorer {
    return new Scorer(this.ranking.model, this.relatedness, asOf);
  }
}

interface Pair {
  readonly call: CompiledCall;
  readonly candidate: CompiledCandidate;
  /** Shares of the call's asks that the organisation gives. */
  readonly given: Float64Array;
  /** Shares of the organisation's asks that the call gives. */
  readonly gained: Float64Array;
}

function assessment<D>(
  scorer: Scorer,
  pair: (document: D, shareOfQuery: Float64Array, shareOfDocument: Float64Array) => Pair,
  model: Model,
): Assessment<D> {
  const nothing = new Float64Array(0);
  return {
    ceiling: (document, ofQuery, ofDocument) => {
      const { call, candidate, given, gained } = pair(document, ofQuery, ofDocument);
      let initiative = 0;
      let partner = 0;
      for (let position = 0; position < features.length; position += 1) {
        const direct = position >= facets.length;
        initiative += (call.weights[position] ?? 0) * (direct ? 1 : (given[position] ?? 0));
        partner += (candidate.weights[position] ?? 0) * (direct ? 1 : profileValue(gained[position] ?? 0, model));
      }
      return fuse(initiative, partner, model);
    },
    estimate: (document, ofQuery, ofDocument) => {
      const { call, candidate, given, gained } = pair(document, ofQuery, ofDocument);
      return scorer.score(call, candidate, scorer.measureFrom(call, candidate, given, gained));
    },
    exact: (document) => {
      const { call, candidate } = pair(document, nothing, nothing);
      return scorer.score(call, candidate, scorer.measure(call, candidate));
    },
  };
}
