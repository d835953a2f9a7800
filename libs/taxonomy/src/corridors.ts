import { corridorsById } from './lists/corridors.js';

/** The weight of a shared origin, of a shared destination, and of the countries that both chains pass. */
const weights = { origin: 0.4, destination: 0.4, chain: 0.2 } as const;

/** The countries of a corridor in the order of travel; empty for an unknown corridor. */
export function corridorCountries(id: string): readonly string[] {
  return corridorsById.get(id)?.countries ?? [];
}

/** Where people leave and where they arrive; both empty for an unknown corridor. */
export function corridorEnds(id: string): {
  readonly origin: readonly string[];
  readonly destination: readonly string[];
} {
  const { origin = [], destination = [] } = corridorsById.get(id) ?? {};
  return { origin, destination };
}

/** Jaccard similarity of two sets, in [0, 1]. */
function overlap(a: readonly string[], b: readonly string[]): number {
  const union = new Set([...a, ...b]);
  return union.size === 0 ? 0 : a.filter((country) => b.includes(country)).length / union.size;
}

/** How much two corridors have in common, in [0, 1] and symmetric: origins, destinations, countries passed. */
export function corridorCloseness(a: string, b: string): number {
  const [endsA, endsB] = [corridorEnds(a), corridorEnds(b)];
  return (
    weights.origin * overlap(endsA.origin, endsB.origin) +
    weights.destination * overlap(endsA.destination, endsB.destination) +
    weights.chain * overlap(corridorCountries(a), corridorCountries(b))
  );
}
