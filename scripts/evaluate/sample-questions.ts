import { Finder } from '../../apps/matching/src/domain/finder.js';
import type { Candidate } from '../../apps/matching/src/domain/candidate.js';
import { noStanding } from '../../apps/matching/src/domain/gates.js';
import { model } from '../../apps/matching/src/domain/model.js';
import { taxonomyRelatedness } from '../../apps/matching/src/domain/relatedness.js';
import { remember } from '../../apps/matching/src/domain/remember.js';
import type { SeatCall } from '../../apps/matching/src/domain/seat-call.js';
import { statisticsOf } from '../../apps/matching/src/domain/statistics.js';
import { stemsIn } from '../../apps/matching/src/domain/text/texts-of.js';
import { sampleDay } from './americas.js';
import { mean, ndcg } from './metrics.js';

const shown = 10;
const relatedness = remember(taxonomyRelatedness);

/** Asks for partners among some candidates, and knows who is right. */
export class SampleQuestions {
  readonly #finder: Finder;
  readonly #right: ReadonlyMap<SeatCall, ReadonlySet<string>>;

  /** @param calls those for which nobody is right are left out */
  constructor(candidates: readonly Candidate[], calls: readonly SeatCall[]) {
    const population = candidates.map(({ profile }) => ({
      themes: profile.themes,
      stems: stemsIn([profile.mission], model.text.reading),
    }));
    this.#finder = new Finder({ model, statistics: statisticsOf(population, 'americas') }, relatedness);
    for (const candidate of candidates) this.#finder.putCandidate(candidate);
    const answered = calls.map((call) => [call, relevantTo(call, candidates)] as const);
    this.#right = new Map(answered.filter(([, right]) => right.size > 0));
  }

  get count(): number {
    return this.#right.size;
  }

  /** nDCG@10 in the mean, when each call is asked in another version. */
  ndcg(version: (call: SeatCall) => SeatCall): number {
    return mean([...this.#right].map(([call, right]) => ndcg(this.#found(version(call)), right, shown)));
  }

  #found(call: SeatCall): readonly string[] {
    const search = { limit: shown, asOf: sampleDay, standing: () => noStanding };
    return this.#finder.partnersFor(call, search).map(({ candidate }) => candidate.candidate.id);
  }
}

export const spread = (values: readonly number[]): number => Math.max(...values) - Math.min(...values);

/** The call without any code; its texts are left. */
export function withoutCodes({ content, seat, ...call }: SeatCall): SeatCall {
  const nothing = { themes: [], sectors: [], occupations: [], populations: [], places: [], corridors: [], has: [] };
  return { ...call, seat: { ...seat, places: [], offers: [] }, content: { ...content, ...nothing } };
}

/** By plain agreement of codes, without any weight. */
function relevantTo({ content, seat, leadId }: SeatCall, candidates: readonly Candidate[]): ReadonlySet<string> {
  const agree = (a: readonly string[], b: readonly string[]) => a.some((code) => b.includes(code));
  const right = candidates.filter(
    ({ id, profile }) =>
      id !== leadId &&
      profile.constituency === seat.constituency &&
      agree(profile.themes, content.themes) &&
      (agree(profile.places, content.places) || agree(profile.corridors, content.corridors)),
  );
  return new Set(right.map(({ id }) => id));
}
