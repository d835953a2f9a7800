import type { TeamProblem } from '../../../apps/matching/src/domain/coalition/team-problem.js';
import { randomFrom, type Random } from '../../../apps/matching/testing/random-records.js';

export interface ProblemKind {
  readonly name: string;
  readonly candidates: readonly [number, number];
  readonly needs: readonly [number, number];
  readonly members: readonly [number, number];
  /** So many constituencies sit at the table; 0: seats are not spoken of. */
  readonly seats: number;
  /** Share of what the members could cost on average. */
  readonly budget?: number;
}

export const problemKinds: readonly ProblemKind[] = [
  { name: 'up to 15 candidates', candidates: [6, 15], needs: [6, 14], members: [2, 5], seats: 0 },
  { name: 'up to 15 candidates, seats', candidates: [8, 15], needs: [6, 14], members: [4, 6], seats: 3 },
  { name: '40–60 candidates, seats', candidates: [40, 60], needs: [20, 35], members: [5, 9], seats: 5 },
  {
    name: '40–60 candidates, seats and a budget',
    candidates: [40, 60],
    needs: [20, 35],
    members: [5, 9],
    seats: 4,
    budget: 0.8,
  },
];

/** Some things are offered by many and some by few, and most bring little: as in the profiles that we know. */
export function randomProblem(kind: ProblemKind, seed: number): TeamProblem {
  const random = randomFrom(seed);
  const between = ([low, high]: readonly [number, number]) => low + Math.floor(random() * (high - low + 1));
  const needs = Array.from({ length: between(kind.needs) }, (_, at) => `need ${at}`);
  const members = Math.max(between(kind.members), kind.seats);
  const candidates = Array.from({ length: between(kind.candidates) }, (_, at) => ({
    id: `candidate ${at}`,
    party: `candidate ${at}`,
    seat: kind.seats === 0 ? undefined : `seat ${at % kind.seats}`,
    covers: offers(random, needs),
    cost: 1 + Math.floor(random() * 9),
  }));
  const seats = Array.from({ length: kind.seats }, (_, at) => ({
    id: `seat ${at}`,
    minimum: at === 0 ? 1 : Math.floor(random() * 2),
    maximum: 1 + Math.floor(random() * 2),
  }));
  const budget = kind.budget === undefined ? undefined : Math.round(5 * members * kind.budget);
  return { needs, candidates, seats, members, ...(budget !== undefined && { budget }) };
}

function offers(random: Random, needs: readonly string[]): readonly string[] {
  const count = 1 + Math.floor(random() ** 2 * 7);
  const chosen = Array.from({ length: count }, () => needs[Math.floor(random() ** 1.7 * needs.length)] ?? '');
  return [...new Set(chosen)];
}
