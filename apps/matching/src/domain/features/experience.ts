import type { Experience } from '#contracts';
import { mostPieces } from '../candidate.js';
import type { CompiledCall } from '../compile.js';
import { decay } from '../day.js';
import type { Model } from '../model.js';
import type { Partner } from '../pair.js';
import type { Relatedness } from '../relatedness.js';
import { yearOfDay } from './concluded-alliances.js';

/** How far one piece of experience bears on the call: 1 for the same theme in the same place this year. */
export interface Bearing {
  readonly experience: Experience;
  readonly weight: number;
  /** Of an alliance that was concluded here: its initiative. What of it bears most stands for the whole. */
  readonly allianceOf?: string;
}

/**
 * Evidence depth, for the initiative: what the organisation has already done on this theme in this place. Each further
 * piece counts less, so that a long list has no endless advantage.
 */
export function experienceValue(bearings: readonly Bearing[], model: Model['experience']): number {
  const depth = bearings.reduce((sum, { weight }) => sum + weight, 0);
  return valueOfDepth(depth, model);
}

/** @param depth sum of what the pieces weigh */
export function valueOfDepth(depth: number, { halfDepth }: Model['experience']): number {
  return 1 - 0.5 ** (depth / halfDepth);
}

/** Experience without a year counts as one half-life old. */
export function ageFactor(year: number | undefined, asOfYear: number, { halfLifeYears }: Model['experience']): number {
  return decay(year === undefined ? halfLifeYears : asOfYear - year, halfLifeYears);
}

type Territorial = 'theme' | 'territory';

/** How well a term of experience answers what a call asks, by the ask that it answers best. */
export type StrengthOf = (facet: Territorial, given: string) => number;

export function strengthFor({ facets, places }: CompiledCall, relatedness: Relatedness): StrengthOf {
  const themes = facets.theme.asks.map(({ term }) => term);
  return (facet, given) => {
    let strength = 0;
    const asked = facet === 'theme' ? themes : places;
    for (const term of asked) strength = Math.max(strength, relatedness(facet, term, given));
    return strength;
  };
}

export function bearingsOf(
  { candidate, concluded }: Pick<Partner, 'candidate' | 'concluded'>,
  model: Model['experience'],
  strengthOf: StrengthOf,
  asOfYear: number,
): readonly Bearing[] {
  const bearings: Bearing[] = [];
  const { experience: pieces } = candidate.profile;
  for (const piece of pieces.length > mostPieces ? pieces.slice(0, mostPieces) : pieces) {
    const theme = strengthOf('theme', piece.theme);
    if (theme === 0) continue;
    const place = strengthOf('territory', piece.place);
    if (place === 0) continue;
    bearings.push({ experience: piece, weight: theme * place * ageFactor(piece.year, asOfYear, model) });
  }
  for (const { initiativeId, on, ...work } of concluded) {
    const theme = best('theme', work.themes, strengthOf);
    const place = best('territory', work.places, strengthOf);
    if (theme.strength === 0 || place.strength === 0) continue;
    const year = yearOfDay(on);
    const experience = { theme: theme.term, place: place.term, year };
    const weight = theme.strength * place.strength * ageFactor(year, asOfYear, model);
    bearings.push({ experience, weight, allianceOf: initiativeId });
  }
  return bearings;
}

/** Of the given ones, the first that answers best. */
function best(facet: Territorial, given: readonly string[], strengthOf: StrengthOf) {
  let most = { term: '', strength: 0 };
  for (const term of given) {
    const strength = strengthOf(facet, term);
    if (strength > most.strength) most = { term, strength };
  }
  return most;
}
