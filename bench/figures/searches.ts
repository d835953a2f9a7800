import { v7 as newId } from 'uuid';
import { StandingQueries } from '../../apps/notifications/src/domain/following/standing-queries.js';
import { oneQueryASearch } from '../comparators/one-query-a-search.js';
import { compare, type Figure } from '../figure.js';
import { DrawnSearches } from '../notices/drawn-searches.js';
import { rounds } from '../rounds.js';
import { openDatabase } from '../service-under-test.js';
import { percentile } from '../statistics.js';

const initiatives = 200;

/** Which of many saved searches a new initiative fits. */
export const searches: Figure = {
  name: 'searches',
  about: 'which of many saved searches find one new initiative',
  async run(bench) {
    const { searches: count } = bench.scale;
    const drawn = new DrawnSearches(bench.seed);
    const saved = Array.from({ length: count }, () => drawn.search());
    const index = new StandingQueries();
    for (const search of saved) index.put({ id: newId(), personId: newId(), ...search });
    const { uri } = await bench.servers.mongod();
    slowest(index, drawn);
    const database = await openDatabase(uri, 'bench_searches');
    try {
      const values = await rounds(bench, `searches, ${count}`, {
        ours: () => Promise.resolve(slowest(index, drawn)),
        'one query a search': () =>
          oneQueryASearch(database.db.collection('records'), drawn.initiative(), saved, bench.scale.sideMs),
      });
      return [
        compare({
          figure: `${count} saved searches, one initiative, p99`,
          unit: 'ms',
          comparator: 'one query a search',
          ours: values.ours,
          theirs: values['one query a search'],
          goal: { of: 'ours', bound: 'at most', value: 5 },
        }),
      ];
    } finally {
      await database.close();
    }
  },
};

/** Visits all searches that find some initiatives; the milliseconds that 99 of 100 do not exceed. */
function slowest(index: StandingQueries, drawn: DrawnSearches): number {
  let found = 0;
  const took = Array.from({ length: initiatives }, () => {
    const initiative = drawn.initiative();
    const begun = performance.now();
    index.eachFinding(initiative, () => (found += 1));
    return performance.now() - begun;
  });
  if (found === 0) throw new RangeError('no search found any of them');
  return percentile(took, 99);
}
