/**
 * - `lost`: acknowledged, committed or owed, and not there
 * - `repeated`: there more than once
 * - `out of order`: a later event of a subject before an earlier one
 * - `without cause`: there, and nothing was committed that would explain it
 * - `unfinished`: the system does not come to rest
 */
export type FindingKind = 'lost' | 'repeated' | 'out of order' | 'without cause' | 'unfinished';

export interface Finding {
  readonly kind: FindingKind;
  /** One sentence. */
  readonly text: string;
}

/** The values under their keys, in the order of their arrival. */
export function groupBy<T>(values: readonly T[], keyOf: (value: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const group = groups.get(keyOf(value));
    if (group) group.push(value);
    else groups.set(keyOf(value), [value]);
  }
  return groups;
}
