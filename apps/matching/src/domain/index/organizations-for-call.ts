import type { CompiledCall, CompiledCandidate } from '../compile.js';
import { facets } from '../facets.js';
import { ageFactor, valueOfDepth } from '../features/experience.js';
import { commonLanguages, languageValue } from '../features/language.js';
import { gatesOf, type Standing } from '../gates.js';
import { at, fuse, haveNothingInCommon, measureInto, noFacts, noMeasures, type PairFacts, weigh } from '../measures.js';
import type { Scorer } from '../score.js';
import type { Assessor } from './assessor.js';
import {
  applicant,
  at as restAt,
  capacityIn,
  dayOf,
  pieceWords,
  readClaims,
  statementsStart,
  statementWords,
  workAt,
  yearOf,
} from './candidate-codec.js';
import { InstrumentsForCall } from './instruments-for-call.js';
import type { Partition } from './partition.js';
import { type PreparedQuery, strongest } from './prepared-query.js';
import type { Shares } from './shares.js';
import type { Strengths } from './strength-tables.js';
import type { Vocabulary } from './vocabulary.js';

const theme = facets.indexOf('theme');
const territory = facets.indexOf('territory');

/** One call looks at packed organisations. */
export class OrganizationsForCall implements Assessor<CompiledCandidate> {
  readonly side = 'initiative';
  readonly #measures = noMeasures();
  private readonly vocabulary: Vocabulary;
  readonly #claims = new Uint8Array(facets.length);
  /** Of the organisation that is looked at; one object for all of them. */
  readonly #facts: { -readonly [Fact in keyof PairFacts]: PairFacts[Fact] };
  readonly #callRecency: number;
  readonly #instruments: InstrumentsForCall;
  readonly #themes: readonly Strengths[];
  readonly #places: readonly Strengths[];
  /** By number of a language: whether the call works in it. */
  readonly #speaks = new Map<number, boolean>();

  constructor(
    private readonly call: CompiledCall,
    private readonly standing: Standing,
    private readonly scorer: Scorer,
    query: PreparedQuery,
  ) {
    this.vocabulary = query.vocabulary;
    this.#callRecency = scorer.callRecency(call);
    this.#facts = { ...noFacts, bareClaims: this.#claims, callRecency: this.#callRecency };
    this.#instruments = new InstrumentsForCall(call, scorer.model, query.vocabulary);
    this.#themes = query.facets[theme]?.strengths ?? [];
    this.#places = query.facets[territory]?.strengths ?? [];
  }

  get languages(): readonly string[] {
    return this.call.call.content.workingLanguages;
  }

  recencyOf(day: number): number {
    return this.scorer.profileRecency(day);
  }

  experienceOf(pieces: number): number {
    return valueOfDepth(pieces, this.scorer.model.experience);
  }

  compositionOf({ name }: Partition<CompiledCandidate>): number {
    return this.scorer.composition(this.call, name);
  }

  mostForDocument(weights: Float64Array): number {
    const direct = (weights[at.effort] ?? 0) + (weights[at.instrument] ?? 0);
    return (weights[at.recency] ?? 0) * this.#callRecency + direct;
  }

  score(partition: Partition<CompiledCandidate>, slot: number, shares: Shares): number | undefined {
    const { scorer, call } = this;
    const { page, restStart, restEnd } = shares;
    const facts = this.#facts;
    facts.given = shares.ofQuery;
    facts.gained = shares.ofDocument;
    readClaims(page, restStart, this.#claims);
    facts.text = shares.text;
    facts.experience = this.#experience(page, restStart, restEnd);
    facts.language = this.#language(page, restStart);
    facts.composition = scorer.composition(call, partition.name);
    facts.profileRecency = scorer.profileRecency(dayOf(page[restStart + restAt.revised] ?? 0));
    facts.effort = scorer.effort(call, capacityIn(page[restStart + restAt.capacity] ?? 0));
    const { documented, followed } = this.#instruments.factsOf(page, restStart);
    facts.documented = documented;
    facts.followed = followed;
    const measures = measureInto(this.#measures, facts, scorer.model);
    if (haveNothingInCommon(measures, scorer.model)) return undefined;
    const weights = partition.rows.weightsOf(partition.memory.weights[slot] ?? 0);
    return fuse(weigh(call.weights, measures.initiative), weigh(weights, measures.partner), scorer.model);
  }

  admits(partition: Partition<CompiledCandidate>, slot: number, { page, restStart }: Shares): boolean {
    const who = applicant(partition, slot, page, restStart, this.vocabulary);
    return gatesOf(this.call.call, who, this.standing, 'initiative').length === 0;
  }

  #experience(page: Uint32Array, start: number, end: number): number {
    const { model, asOfYear } = this.scorer;
    let depth = 0;
    const first = statementsStart(page, start) + statementWords * (page[start + restAt.instruments] ?? 0);
    const last = first + pieceWords * (page[start + restAt.pieces] ?? 0);
    for (let word = first; word < last; word += pieceWords) {
      const onTheme = strongest(this.#themes, page[word] ?? 0);
      if (onTheme === 0) continue;
      const inPlace = strongest(this.#places, page[word + 1] ?? 0);
      if (inPlace === 0) continue;
      depth += onTheme * inPlace * ageFactor(yearOf(page[word + 2] ?? 0), asOfYear, model.experience);
    }
    for (let word = last; word < end;) {
      const themes = word + workAt.terms;
      const places = themes + (page[word + workAt.themes] ?? 0);
      const next = places + (page[word + workAt.places] ?? 0);
      const fits = mostIn(this.#themes, page, themes, places) * mostIn(this.#places, page, places, next);
      if (fits > 0) depth += fits * ageFactor(yearOf(page[word + workAt.year] ?? 0), asOfYear, model.experience);
      word = next;
    }
    return valueOfDepth(depth, model.experience);
  }

  #language(page: Uint32Array, start: number): number {
    const first = start + restAt.languages + 1;
    const end = first + (page[first - 1] ?? 0);
    for (let word = first; word < end; word += 1) if (this.#isSpoken(page[word] ?? 0)) return 1;
    return 0;
  }

  #isSpoken(language: number): boolean {
    const known = this.#speaks.get(language);
    if (known !== undefined) return known;
    const { workingLanguages } = this.call.call.content;
    const spoken = languageValue(commonLanguages(workingLanguages, [this.vocabulary.words.nameOf(language)])) > 0;
    this.#speaks.set(language, spoken);
    return spoken;
  }
}

/** The most that any of the terms between two words has. */
function mostIn(strengths: readonly Strengths[], page: Uint32Array, from: number, to: number): number {
  let found = 0;
  for (let word = from; word < to; word += 1) found = Math.max(found, strongest(strengths, page[word] ?? 0));
  return found;
}
