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
  const drawn = new Map<string, number>();
  const lotOf = (id: string): number => {
    const lot = drawn.get(id) ?? hash(`${seed}/${id}`);
    drawn.set(id, lot);
    return lot;
  };
  return (a, b) => b.score - a.score || lotOf(a.id) - lotOf(b.id) || (a.id < b.id ? -1 : 1);
}
