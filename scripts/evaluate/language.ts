import { type Language, labelLanguages } from '#taxonomy';
import type { Candidate } from '../../apps/matching/src/domain/candidate.js';
import { Finder } from '../../apps/matching/src/domain/finder.js';
import { noStanding } from '../../apps/matching/src/domain/gates.js';
import { model } from '../../apps/matching/src/domain/model.js';
import { taxonomyRelatedness } from '../../apps/matching/src/domain/relatedness.js';
import { remember } from '../../apps/matching/src/domain/remember.js';
import type { SeatCall } from '../../apps/matching/src/domain/seat-call.js';
import { statisticsOf } from '../../apps/matching/src/domain/statistics.js';
import type { Sample } from '../../data/americas/sample.js';
import { sampleCalls, sampleCandidate, sampleDay } from './americas.js';
import { mean, ndcg } from './metrics.js';
import { atMost, type Section, share } from './section.js';

const shown = 10;

/** Whether an initiative finds the same partners whatever language it is written and worked in. */
export function languageSection({ organizations, initiatives }: Sample, step: (what: string) => void): Section {
  const candidates = organizations.map(sampleCandidate);
  const statistics = statisticsOf(
    candidates.map(({ profile }) => profile),
    'americas',
  );
  const finder = new Finder({ model, statistics }, remember(taxonomyRelatedness));
  for (const candidate of candidates) finder.putCandidate(candidate);
  const calls = initiatives.flatMap(sampleCalls).filter((call) => relevantTo(call, candidates).size > 0);
  const measured = labelLanguages.map((language) => {
    step(language);
    return { language, ndcg: mean(calls.map((call) => found(inLanguage(call, language), finder, candidates))) };
  });
  const values = measured.map((each) => each.ndcg);
  const difference = Math.max(...values) - Math.min(...values);
  return {
    title: 'The same initiative in four languages',
    about:
      `The ${calls.length} seats of the sample’s initiatives for which somebody of the right constituency shares a theme and ` +
      'a place or a corridor, and who does so counts as right; each initiative written and worked in one language after ' +
      'the other, with its codes.',
    head: ['language', 'nDCG@10'],
    rows: measured.map(({ language, ndcg: value }) => [language, share(value)]),
    goals: [atMost('largest difference between languages, with codes', difference, 0.02)],
  };
}

function found(call: SeatCall, finder: Finder, candidates: readonly Candidate[]): number {
  const search = { limit: shown, asOf: sampleDay, standing: () => noStanding };
  const ranking = finder.partnersFor(call, search).map(({ candidate }) => candidate.candidate.id);
  return ndcg(ranking, relevantTo(call, candidates), shown);
}

const inLanguage = (call: SeatCall, language: Language): SeatCall => ({
  ...call,
  content: { ...call.content, workingLanguages: [language] },
});

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
