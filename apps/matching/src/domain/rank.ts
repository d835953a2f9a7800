import { hash } from './hash.js';

export interface Scored {
  readonly id: string;
  readonly score: number;
}

/**
 * The first stage's total order: score, then a seeded hash, so that equals are never ordered by size, age or name,
 * and the same seed gives the same order everywhere.
 */
export function byRank(seed: string): (a: Scored, b: Scored) => number {
  return (a, b) => b.score - a.score || tieBreak(seed, a.id) - tieBreak(seed, b.id) || (a.id < b.id ? -1 : 1);
}

function tieBreak(seed: string, id: string): number {
  return hash(`${seed}/${id}`);
}
