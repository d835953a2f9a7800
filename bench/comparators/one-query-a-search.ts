import type { mongo } from 'mongoose';
import { facets, type Findable, type SearchQuery } from '../../apps/notifications/src/domain/following/findable.js';

/**
 * Asks the database once for each search whether it finds the one new record, for so long; answers how many
 * milliseconds all of them would take.
 */
export async function oneQueryASearch(
  records: mongo.Collection,
  { codes }: Findable,
  searches: readonly SearchQuery[],
  forMs: number,
): Promise<number> {
  await records.deleteMany({});
  await records.insertOne({ ...codes });
  const begun = performance.now();
  let asked = 0;
  while (asked < searches.length && performance.now() - begun < forMs) {
    const search = searches[asked];
    if (search) await records.countDocuments(conditionsOf(search));
    asked += 1;
  }
  return ((performance.now() - begun) * searches.length) / asked;
}

const conditionsOf = ({ codes }: SearchQuery): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    facets.flatMap((facet) => {
      const asked = codes[facet] ?? [];
      return asked.length === 0 ? [] : [[facet, { $in: [...asked] }]];
    }),
  );
