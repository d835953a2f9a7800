import type { Experience } from '#contracts';
import { mostPieces } from '../candidate.js';
import type { CompiledCall } from '../compile.js';
import { decay } from '../day.js';
import type { Model } from '../model.js';
import type { Relatedness } from '../relatedness.js';

/** How far one piece of experience bears on the call: 1 for the same theme in the same place this year. */
export interface Bearing {
  readonly experience: Experience;
  readonly weight: number;
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
  { facets, places }: CompiledCall,
  experience: readonly Experience[],
  model: Model['experience'],
  relatedness: Relatedness,
  asOfYear: number,
): readonly Bearing[] {
  const bearings: Bearing[] = [];
  for (const piece of experience.slice(0, mostPieces)) {
    let theme = 0;
    for (const { term } of facets.theme.asks) theme = Math.max(theme, relatedness('theme', term, piece.theme));
    if (theme === 0) continue;
    let place = 0;
    for (const asked of places) place = Math.max(place, relatedness('territory', asked, piece.place));
    if (place === 0) continue;
    bearings.push({ experience: piece, weight: theme * place * ageFactor(piece.year, asOfYear, model) });
  }
  return bearings;
}
