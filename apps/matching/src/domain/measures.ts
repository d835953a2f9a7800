import { facets } from './facets.js';
import { breadth, fullClaims } from './features/breadth.js';
import { profileValue } from './features/profile-share.js';
import { type Feature, features, type Model } from './model.js';

/** Values in [0, 1] of all features for each side, in the order of `features`. */
export interface Measures {
  readonly initiative: number[];
  readonly partner: number[];
}

/** What is known of a pair, wherever it was read from. All values in [0, 1] but the counts. */
export interface PairFacts {
  /** Shares of the call's asks that the organisation gives, one a facet. */
  readonly given: ArrayLike<number>;
  /** Shares of the organisation's asks that the call gives, one a facet. */
  readonly gained: ArrayLike<number>;
  /** How many claims of the organisation nothing backs, one a facet. */
  readonly bareClaims: ArrayLike<number>;
  readonly text: number;
  readonly experience: number;
  readonly language: number;
  readonly composition: number;
  readonly profileRecency: number;
  readonly callRecency: number;
  readonly effort: number;
  /** To the initiative: what is documented of its instruments. */
  readonly documented: number;
  /** Share of the instruments that the organisation follows with which the call deals. */
  readonly followed: number;
}

/** Of two of whom nothing is known. */
export const noFacts: PairFacts = {
  given: [],
  gained: [],
  bareClaims: [],
  text: 0,
  experience: 0,
  language: 0,
  composition: 0,
  profileRecency: 0,
  callRecency: 0,
  effort: 0,
  documented: 0,
  followed: 0,
};

/** Plain arrays: typed ones of this length lie outside of the heap, and cost more to make than to fill. */
export const noMeasures = (): Measures => ({ initiative: nothing.slice(), partner: nothing.slice() });
const nothing: readonly number[] = features.map(() => 0);

/** Writes every value that a side can weigh; those that it never weighs stay 0. */
export function measureInto(
  measures: Measures,
  facts: PairFacts,
  model: Pick<Model, 'fullUpTo' | 'halfShare'>,
): Measures {
  const { initiative, partner } = measures;
  const { given, gained, bareClaims } = facts;
  const full = fullClaims(model);
  for (let facet = 0; facet < facets.length; facet += 1) {
    initiative[facet] = (given[facet] ?? 0) * breadth(bareClaims[facet] ?? 0, full[facet] ?? Infinity);
    partner[facet] = profileValue(gained[facet] ?? 0, model);
  }
  initiative[at.text] = facts.text;
  partner[at.text] = facts.text;
  initiative[at.experience] = facts.experience;
  initiative[at.language] = facts.language;
  partner[at.language] = facts.language;
  initiative[at.composition] = facts.composition;
  initiative[at.recency] = facts.profileRecency;
  partner[at.recency] = facts.callRecency;
  initiative[at.effort] = facts.effort;
  partner[at.effort] = facts.effort;
  initiative[at.instrument] = facts.documented;
  partner[at.instrument] = profileValue(facts.followed, model);
  return measures;
}

/**
 * Nothing that one asks is given by the other, either way, and their texts speak of different things: then there is no
 * reason to suggest anything.
 */
export function haveNothingInCommon({ initiative, partner }: Measures, { text }: Pick<Model, 'text'>): boolean {
  if ((initiative[at.text] ?? 0) >= text.speaksFrom || (initiative[at.instrument] ?? 0) > 0) return false;
  for (let facet = 0; facet < facets.length; facet += 1) {
    if ((initiative[facet] ?? 0) > 0 || (partner[facet] ?? 0) > 0) return false;
  }
  return true;
}

/** One side's fit: its weighted values, summed in the order of `features`. */
export function weigh(weights: Float64Array, values: readonly number[]): number {
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

/** Where each feature stands in the arrays. */
export const at = Object.fromEntries(features.map((feature, position) => [feature, position])) as Record<
  Feature,
  number
>;
