import type { Candidate } from './candidate.js';
import { compileCall, compileCandidate, type CompiledCall, type CompiledCandidate, type Ranking } from './compile.js';
import type { Reader, Standing } from './gates.js';
import { CallsForOrganization } from './index/calls-for-organization.js';
import { callCodec } from './index/call-codec.js';
import { candidateCodec } from './index/candidate-codec.js';
import { MatchIndex } from './index/match-index.js';
import { OrganizationsForCall } from './index/organizations-for-call.js';
import { PackedPairs } from './index/packed-pairs.js';
import { PreparedQuery } from './index/prepared-query.js';
import { read } from './index/record.js';
import { unpackCandidate } from './index/unpack-candidate.js';
import { Vocabulary } from './index/vocabulary.js';
import type { Pair } from './pair.js';
import type { Relatedness } from './relatedness.js';
import { Scorer } from './score.js';
import type { SeatCall } from './seat-call.js';
import { missionVector } from './text/texts-of.js';

/** Best first; `rank` counts from 1. */
interface Ranked {
  readonly rank: number;
  readonly score: number;
}

/** A partner for a call, with everything that speaks for the two. */
export interface RankedPair extends Pair, Ranked {}

/** A partner for a call as it was put, for whoever compares the two himself. */
export interface RankedRecord extends Ranked {
  readonly candidate: CompiledCandidate;
}

/** A call for a partner. */
export interface RankedCall extends Ranked {
  readonly call: CompiledCall;
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
  readonly #vocabulary: Vocabulary;
  readonly #candidates: MatchIndex<CompiledCandidate>;
  readonly #calls: MatchIndex<CompiledCall>;
  readonly #onlyOf = new Map<string, readonly string[]>();
  readonly #callOf = new Map<string, CompiledCall>();
  readonly #rarityOf = (stem: string): number => this.#vocabulary.rarityOf(stem);

  constructor(
    readonly ranking: Ranking,
    readonly relatedness: Relatedness,
  ) {
    this.#vocabulary = new Vocabulary(ranking, relatedness);
    this.#candidates = new MatchIndex(this.#vocabulary, ranking.model, candidateCodec);
    this.#calls = new MatchIndex(this.#vocabulary, ranking.model, callCodec);
  }

  /** Terms, stems and words that its records state. */
  get termsHeld(): number {
    return this.#vocabulary.held;
  }

  /** How many organisations. */
  get held(): number {
    return this.#candidates.held;
  }

  putCandidate(candidate: Candidate): void {
    const text = missionVector(candidate.profile.mission, this.ranking, this.#rarityOf);
    this.#candidates.put(candidate.id, compileCandidate(candidate, this.ranking, text), this.#only(candidate.profile));
  }

  removeCandidate(organizationId: string): void {
    this.#candidates.remove(organizationId);
  }

  /** The organisations as they are packed, part by part; {@link MatchIndex.image} says what may change meanwhile. */
  image(): Iterable<Uint8Array> {
    return this.#candidates.image();
  }

  /** @param part of an image that the same version of the code made with the same model */
  restore(part: Uint8Array): void {
    this.#candidates.restore(part);
  }

  putCall(call: SeatCall): void {
    const compiled = compileCall(call, this.ranking);
    this.#callOf.set(call.seat.id, compiled);
    this.#calls.put(call.seat.id, compiled, compiled.admits);
  }

  removeCall(seatId: string): void {
    this.#callOf.delete(seatId);
    this.#calls.remove(seatId);
  }

  /** Also for a call that is not open, such as a draft. Ties are broken by the seat's id as seed. */
  partnersFor(seatCall: SeatCall, search: Search): readonly RankedPair[] {
    const { found, pairs } = this.#partnersFor(seatCall, search);
    return found.map((each, position) => ({ rank: position + 1, score: each.score, ...pairs.pairOf(each) }));
  }

  /** The same partners, as they are told to another process. */
  recordsFor(seatCall: SeatCall, search: Search): readonly RankedRecord[] {
    const { found } = this.#partnersFor(seatCall, search);
    return found.map(({ partition, slot, score }, position) => {
      const packed = read(partition.addressOf(slot), partition.words);
      return { rank: position + 1, score, candidate: unpackCandidate(packed, partition, slot, this.#vocabulary) };
    });
  }

  /** Open seats of several initiatives, as one organisation may see them. Ties are broken by its id as seed. */
  callsFor(organization: Candidate, { limit, asOf, standing, reader = 'partner' }: CallSearch): readonly RankedCall[] {
    const candidate = compileCandidate(organization, this.ranking);
    const prepared = new PreparedQuery(candidate, 'partner', this.#vocabulary, this.ranking.model);
    const callOf = (seatId: string) => this.#call(seatId);
    const assessor = new CallsForOrganization(candidate, { reader, standing }, this.scorer(asOf), callOf);
    const partitions = [organization.profile.constituency];
    const found = this.#calls.search({ prepared, partitions, limit, seed: organization.id, assessor });
    return found.map(({ id, score }, position) => ({ rank: position + 1, score, call: this.#call(id) }));
  }

  /** One list for all organisations of a constituency: a million of their own would weigh. */
  #only({ constituency }: Pick<Candidate['profile'], 'constituency'>): readonly string[] {
    const known = this.#onlyOf.get(constituency) ?? [constituency];
    this.#onlyOf.set(constituency, known);
    return known;
  }

  #partnersFor(seatCall: SeatCall, { limit, asOf, standing }: Search) {
    const call = compileCall(seatCall, this.ranking, this.#rarityOf);
    const prepared = new PreparedQuery(call, 'initiative', this.#vocabulary, this.ranking.model);
    const stands = standing(seatCall.initiativeId);
    const scorer = this.scorer(asOf);
    const assessor = new OrganizationsForCall(call, stands, scorer, prepared);
    const seed = seatCall.seat.id;
    const found = this.#candidates.search({ prepared, partitions: call.admits, limit, seed, assessor });
    return { found, pairs: new PackedPairs(call, prepared, scorer) };
  }

  #call(seatId: string): CompiledCall {
    const call = this.#callOf.get(seatId);
    if (call === undefined) throw new RangeError(`no call for seat ${seatId}`);
    return call;
  }

  scorer(asOf: string): Scorer {
    return new Scorer(this.ranking.model, this.relatedness, asOf);
  }
}
