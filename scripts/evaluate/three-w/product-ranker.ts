import { arrange, arrangePolicy, listLength } from '../../../apps/matching/src/domain/arrange.js';
import { isSheltered } from '../../../apps/matching/src/domain/candidate.js';
import { Finder } from '../../../apps/matching/src/domain/finder.js';
import { noStanding } from '../../../apps/matching/src/domain/gates.js';
import { model } from '../../../apps/matching/src/domain/model.js';
import { statisticsOf } from '../../../apps/matching/src/domain/statistics.js';
import type { Ranker } from './measure.js';
import { asOf, callOf, profileOf, relatedness } from './profiles.js';
import type { Row } from './rows.js';
import type { Question } from './task.js';

/** Our matcher as the product runs it; nothing here ranks. */
export function productRanker(small: ReadonlySet<string>, stage: 'first' | 'second'): Ranker {
  return {
    name: stage === 'first' ? 'ours, as ranked' : 'ours, as shown',
    rank: (question, organizations, seed) => {
      const call = callOf(question, seed);
      const ranked = finderFor(question, organizations, small).partnersFor(call, {
        limit: listLength,
        asOf,
        standing: () => noStanding,
      });
      const entries = ranked.map(({ rank, score, candidate: { candidate } }) => ({
        id: candidate.id,
        rank,
        score,
        sheltered: isSheltered(candidate.profile),
      }));
      if (stage === 'first') return entries;
      return arrange(entries, arrangePolicy, call.seat.id).map(({ entry }) => entry);
    },
  };
}

function finderFor({ known }: Question, organizations: readonly string[], small: ReadonlySet<string>): Finder {
  const rowsOf = new Map<string, Row[]>(organizations.map((organization) => [organization, []]));
  for (const row of known) rowsOf.get(row.organization)?.push(row);
  const profiles = [...rowsOf].map(([id, rows]) => profileOf(id, rows, small.has(id)));
  const statistics = statisticsOf(
    profiles.map(({ profile }) => profile),
    '3w',
  );
  const finder = new Finder({ model, statistics }, relatedness);
  for (const profile of profiles) finder.putCandidate(profile);
  return finder;
}
