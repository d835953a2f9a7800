import { placesAround } from '#taxonomy';
import type { Bringer, TableSeat, Widening } from './coalition.js';

/** Whether it works where the seat's holder should: in the place, in a part of it, or in an area around it. */
export function worksWhereSought({ places }: Bringer, sought: readonly string[]): boolean {
  return (
    sought.length === 0 ||
    sought.some((place) =>
      places.some((own) => own === place || placesAround(own).includes(place) || placesAround(place).includes(own)),
    )
  );
}

/** The nearest area around the places sought in which one of these works; undefined when none works anywhere around. */
export function nearestWidening(
  { places }: Pick<TableSeat, 'places'>,
  candidates: readonly Bringer[],
): Widening | undefined {
  const rings = places.flatMap((place) => placesAround(place).map((area, distance) => ({ area, distance })));
  const nearest = rings
    .filter(({ area }) => candidates.some((candidate) => worksWhereSought(candidate, [area])))
    .sort((a, b) => a.distance - b.distance)[0];
  return nearest && { from: places, to: nearest.area };
}
