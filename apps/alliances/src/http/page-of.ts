import type { OpenedPage, Page } from '#http';

/** A page of rows that are in memory already, by a position that sorts as text. */
export function pageOf<T>(
  rows: readonly T[],
  opened: OpenedPage<string>,
  positionOf: (row: T) => string,
  order: 'rising' | 'falling' = 'rising',
): Page<T> {
  const sign = order === 'rising' ? 1 : -1;
  const compare = (one: string, other: string): number => sign * (one < other ? -1 : one > other ? 1 : 0);
  const { after, limit } = opened;
  const rest = rows
    .filter((row) => after === undefined || compare(positionOf(row), after) > 0)
    .toSorted((one, other) => compare(positionOf(one), positionOf(other)));
  return opened.of(rest.slice(0, limit + 1), positionOf);
}
