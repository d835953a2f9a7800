import { corridorEnds } from '#taxonomy';
import { type ConcludedAlliance, mostOfWork } from './candidate.js';
import { isConfidential, type CallContent } from './seat-call.js';

export type Work = Pick<ConcludedAlliance, 'themes' | 'places'>;

/**
 * What is learned from an alliance: what its initiative was about, and where, or else at which ends of its corridors.
 * Undefined of a confidential one, whose members nobody shall find out by what they are good at, and of one that names no
 * theme or no place.
 */
export function workOf(content: Pick<CallContent, 'themes' | 'places' | 'corridors' | 'visibility'>): Work | undefined {
  if (isConfidential({ content })) return undefined;
  const ends = content.corridors.map(corridorEnds).flatMap(({ origin, destination }) => [...origin, ...destination]);
  const themes = firstOf(content.themes);
  const places = firstOf(content.places.length > 0 ? content.places : ends);
  return themes.length > 0 && places.length > 0 ? { themes, places } : undefined;
}

const firstOf = (codes: readonly string[]): string[] => [...new Set(codes)].slice(0, mostOfWork);
