import { arrange, arrangePolicy, listLength } from '../../../apps/matching/src/domain/arrange.js';
import type { Candidate } from '../../../apps/matching/src/domain/candidate.js';
import { Finder } from '../../../apps/matching/src/domain/finder.js';
import { noStanding } from '../../../apps/matching/src/domain/gates.js';
import { listedPair } from '../../../apps/matching/src/domain/listed-pair.js';
import { model } from '../../../apps/matching/src/domain/model.js';
import { statisticsOf } from '../../../apps/matching/src/domain/statistics.js';
import type { Ranker } from './measure.js';
import { asOf, callOf, profileOf, relatedness } from './profiles.js';
import type { Row } from './rows.js';
import type { Question } from './task.js';

/** How an organisation describes itself, by its rows that are known. */
export type Describe = (organization: string, rows: readonly Row[]) => Candidate;

/** By all that is known. */
export const wholly =
  (small: ReadonlySet<string>): Describe =>
  (organization, rows) =>
    profileOf(organization, rows, small.has(organization));

/** Our matcher as the product runs it; nothing here ranks. */
export function productRanker(describe: Describe, stage: 'first' | 'second'): Ranker {
  return {
    name: stage === 'first' ? 'ours, as ranked' : 'ours, as shown',
    rank: (question, organizations, seed) => {
      const call = callOf(question, seed);
      const ranked = finderFor(question, organizations, describe).partnersFor(call, {
        limit: listLength,
        asOf,
        standing: () => noStanding,
      });
      const entries = ranked.map(listedPair);
      if (stage === 'first') return entries;
      return arrange(entries, arrangePolicy, call.seat.id).map(({ entry }) => entry);
    },
  };
}

function finderFor({ known }: Question, organizations: readonly string[], describe: Describe): Finder {
  const rowsOf = new Map<string, Row[]>(organizations.map((organization) => [organization, []]));
  for (const row of known) rowsOf.get(row.organization)?.push(row);
  const profiles = [...rowsOf].map(([id, rows]) => describe(id, rows));
  const statistics = statisticsOf(
    profiles.map(({ profile }) => profile),
    '3w',
  );
  const finder = new Finder({ model, statistics }, relatedness);
  for (const profile of profiles) finder.putCandidate(profile);
  return finder;
}
