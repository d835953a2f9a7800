import type { ConcludedAlliance } from '../candidate.js';
import type { Model } from '../model.js';

const none: readonly ConcludedAlliance[] = [];

/** Those that count, the latest first; of one day, in the order of their initiatives' ids. */
export function latestOf(
  concluded: readonly ConcludedAlliance[] | undefined,
  { concluded: most }: Model['experience'],
): readonly ConcludedAlliance[] {
  if (concluded === undefined || concluded.length === 0 || most === 0) return none;
  return [...concluded].sort(byDay).slice(0, most);
}

function byDay(one: ConcludedAlliance, other: ConcludedAlliance): number {
  if (one.on !== other.on) return one.on < other.on ? 1 : -1;
  return one.initiativeId < other.initiativeId ? -1 : 1;
}

export const yearOfDay = (day: string): number => Number(day.slice(0, 4));
