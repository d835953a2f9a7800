import type { CompiledCall, CompiledCandidate } from './compile.js';
import { coverages } from './coverage.js';
import { dayNumber } from './day.js';
import { facets } from './facets.js';
import { compositionValue } from './features/composition.js';
import { bearingsOf, experienceValue, type Bearing } from './features/experience.js';
import { commonLanguages, languageValue } from './features/language.js';
import { profileValue } from './features/profile-share.js';
import { callRecency, profileRecency } from './features/recency.js';
import { features, type Feature, type Model } from './model.js';
import type { Relatedness } from './relatedness.js';

/** Values in [0, 1] of all features for each side, in the order of `features`. */
export interface Measures {
  readonly initiative: Float64Array;
  readonly partner: Float64Array;
}

/** The measure of a pair: one model, one notion of relatedness, one day. Stateless. */
export class Scorer {
  readonly #asOfDay: number;
  readonly #asOfYear: number;

  /** @param asOf day that recency counts from, `YYYY-MM-DD`. */
  constructor(
    readonly model: Model,
    readonly relatedness: Relatedness,
    readonly asOf: string,
  ) {
    this.#asOfDay = dayNumber(asOf);
    this.#asOfYear = new Date(asOf).getUTCFullYear();
  }

  measure(call: CompiledCall, candidate: CompiledCandidate): Measures {
    const given = coverages(call, candidate, this.relatedness);
    const gained = coverages(candidate, call, this.relatedness);
    return this.measureFrom(call, candidate, given, gained);
  }

  /**
   * @param given share of the call's asks that the organisation gives, one a facet.
   * @param gained share of the organisation's asks that the call gives, one a facet.
   */
  measureFrom(
    call: CompiledCall,
    candidate: CompiledCandidate,
    given: ArrayLike<number>,
    gained: ArrayLike<number>,
  ): Measures {
    const { model } = this;
    const initiative = new Float64Array(features.length);
    const partner = new Float64Array(features.length);
    for (let facet = 0; facet < facets.length; facet += 1) {
      initiative[facet] = given[facet] ?? 0;
      partner[facet] = profileValue(gained[facet] ?? 0, model);
    }
    const language = languageValue(this.commonLanguages(call, candidate));
    initiative[at.experience] = experienceValue(this.bearings(call, candidate), model.experience);
    initiative[at.language] = language;
    initiative[at.composition] = compositionValue(
      call.call,
      candidate.candidate.profile.constituency,
      model.composition,
    );
    initiative[at.recency] = profileRecency(candidate.revisedDay, this.#asOfDay, model.recency);
    partner[at.language] = language;
    partner[at.recency] = callRecency(call.publishedDay, this.#asOfDay, model.recency);
    return { initiative, partner };
  }

  score(call: CompiledCall, candidate: CompiledCandidate, measures: Measures): number {
    const initiative = weigh(call.weights, measures.initiative);
    const partner = weigh(candidate.weights, measures.partner);
    return fuse(initiative, partner, this.model);
  }

  bearings(call: CompiledCall, { candidate }: CompiledCandidate): readonly Bearing[] {
    const { experience } = candidate.profile;
    return bearingsOf(call, experience, this.model.experience, this.relatedness, this.#asOfYear);
  }

  commonLanguages({ call }: CompiledCall, { candidate }: CompiledCandidate): readonly string[] {
    return commonLanguages(call.content.workingLanguages, candidate.profile.workingLanguages);
  }
}

/** Nothing that one asks is given by the other, either way: then there is no reason to suggest anything. */
export function haveNothingInCommon({ initiative, partner }: Measures): boolean {
  for (let facet = 0; facet < facets.length; facet += 1) {
    if ((initiative[facet] ?? 0) > 0 || (partner[facet] ?? 0) > 0) return false;
  }
  return true;
}

/** One side's fit: its weighted values, summed in the order of `features`. */
export function weigh(weights: Float64Array, values: Float64Array): number {
  let points = 0;
  for (let position = 0; position < features.length; position += 1) {
    points += (weights[position] ?? 0) * (values[position] ?? 0);
  }
  return points;
}

/** √(max(a, floor) · max(b, floor)): a partnership is as good as both sides find it. */
export function fuse(initiative: number, partner: number, { sideFloor }: Pick<Model, 'sideFloor'>): number {
  return Math.sqrt(Math.max(initiative, sideFloor) * Math.max(partner, sideFloor));
}

const at = Object.fromEntries(features.map((feature, position) => [feature, position])) as Record<Feature, number>;
