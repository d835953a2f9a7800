import { readFile } from 'node:fs/promises';

/** Who did what where: one organisation with one activity in one region of a country. */
export interface Row {
  readonly organization: string;
  readonly activity: string;
  /** `<country>/<region>`. */
  readonly place: string;
}

interface PublishedRow {
  readonly organization: string;
  readonly activity: string;
  readonly country: string;
  readonly region: string;
}

/** The 3W as published, without repetitions. */
export async function readRows(file: string): Promise<readonly Row[]> {
  const { rows } = JSON.parse(await readFile(file, 'utf8')) as { readonly rows: readonly PublishedRow[] };
  const distinct = new Map<string, Row>();
  for (const { organization, activity, country, region } of rows) {
    distinct.set(JSON.stringify([organization, activity, country, region]), {
      organization,
      activity,
      place: `${country}/${region}`,
    });
  }
  return [...distinct.values()];
}

export const countryOf = (place: string): string => place.slice(0, place.indexOf('/'));

export function countBy<T>(items: Iterable<T>, keyOf: (item: T) => string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return counts;
}
