import { compileCall, compileCandidate, type Ranking } from './compile.js';
import type { Candidate } from './candidate.js';
import type { RankedPair, RankedRecord } from './finder.js';
import { byRank } from './rank.js';
import type { Scorer } from './score.js';
import type { SeatCall } from './seat-call.js';
import { stemRarity } from './statistics.js';
import { vectorFrom } from './text/text-vector.js';

/** A partner that another process found, as plain data. */
export interface FoundElsewhere {
  readonly score: number;
  /** Without what ranking does not read: its names, and the wording of its mission. */
  readonly candidate: Candidate;
  readonly text: { readonly stems: readonly string[]; readonly counts: readonly number[] };
}

export function toldElsewhere({ score, candidate: { candidate, text } }: RankedRecord): FoundElsewhere {
  return { score, candidate, text: { stems: text.stems, counts: text.counts } };
}

/**
 * One list of several, each the best of other organisations for the same call by the same ranking: equal to the list of
 * one process that holds them all.
 */
export function mergePartners(
  call: SeatCall,
  lists: { readonly own: readonly RankedPair[]; readonly elsewhere: readonly FoundElsewhere[] },
  limit: number,
  { ranking, scorer }: { readonly ranking: Ranking; readonly scorer: Scorer },
): readonly RankedPair[] {
  const { own, elsewhere } = lists;
  if (elsewhere.length === 0) return own;
  const compiled = own[0]?.call ?? compileCall(call, ranking);
  const entries = [
    ...own.map((pair) => ({ id: pair.candidate.candidate.id, score: pair.score, pair: () => pair })),
    ...elsewhere.map(({ score, candidate, text }) => ({
      id: candidate.id,
      score,
      pair: () => {
        const rarities = text.stems.map((stem) => stemRarity(ranking.statistics, stem));
        const vector = vectorFrom(text.stems, text.counts, rarities);
        return scorer.pair(compiled, compileCandidate(candidate, ranking, vector));
      },
    })),
  ];
  return entries
    .sort(byRank(call.seat.id))
    .slice(0, limit)
    .map(({ score, pair }, position) => ({ ...pair(), rank: position + 1, score }));
}
