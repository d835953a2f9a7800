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

export function bearingsOf(
  call: CompiledCall,
  { candidate, concluded }: Pick<Partner, 'candidate' | 'concluded'>,
  model: Model['experience'],
  relatedness: Relatedness,
  asOfYear: number,
): readonly Bearing[] {
  const bearings: Bearing[] = [];
  if (candidate.profile.experience.length === 0 && concluded.length === 0) return bearings;
  const themes = call.facets.theme.asks.map(({ term }) => term);
  for (const piece of candidate.profile.experience.slice(0, mostPieces)) {
    const theme = strongest('theme', themes, piece.theme, relatedness);
    if (theme === 0) continue;
    const place = strongest('territory', call.places, piece.place, relatedness);
    if (place === 0) continue;
    bearings.push({ experience: piece, weight: theme * place * ageFactor(piece.year, asOfYear, model) });
  }
  for (const { initiativeId, on, ...work } of concluded) {
    const theme = best('theme', themes, work.themes, relatedness);
    const place = best('territory', call.places, work.places, relatedness);
    if (theme.strength === 0 || place.strength === 0) continue;
    const year = yearOfDay(on);
    const experience = { theme: theme.term, place: place.term, year };
    const weight = theme.strength * place.strength * ageFactor(year, asOfYear, model);
    bearings.push({ experience, weight, allianceOf: initiativeId });
  }
  return bearings;
}

type Territorial = 'theme' | 'territory';

/** Of the given ones, the first that answers any of the asked ones most. */
function best(facet: Territorial, asked: readonly string[], given: readonly string[], relatedness: Relatedness) {
  let most = { term: '', strength: 0 };
  for (const term of given) {
    const strength = strongest(facet, asked, term, relatedness);
    if (strength > most.strength) most = { term, strength };
  }
  return most;
}

function strongest(facet: Territorial, asked: readonly string[], given: string, relatedness: Relatedness): number {
  let strength = 0;
  for (const term of asked) strength = Math.max(strength, relatedness(facet, term, given));
  return strength;
}
