import { labelCodes, type Language, labelLanguages } from '#taxonomy';
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
  const nDcg = (version: (call: SeatCall, language: Language) => SeatCall, language: Language) =>
    mean(calls.map((call) => ndcg(found(version(call, language), finder), relevantTo(call, candidates), shown)));
  const measured = labelLanguages.map((language) => {
    step(language);
    return { language, codes: nDcg(withCodes, language), texts: nDcg(withTexts, language) };
  });
  return {
    title: 'The same initiative in four languages',
    about:
      `The ${calls.length} seats of the sample’s initiatives for which somebody of the right constituency shares a theme and ` +
      'a place or a corridor, and who does so counts as right. With codes: each initiative worked in one language after the ' +
      'other. Texts only: without any code, the names of its themes, groups, sectors, offers and countries written in one ' +
      'language after the other.',
    head: ['language', 'nDCG@10, with codes', 'nDCG@10, texts only'],
    rows: measured.map(({ language, codes, texts }) => [language, share(codes), share(texts)]),
    goals: [
      atMost('difference between languages with codes', spread(measured.map(({ codes }) => codes)), 0.02),
      atMost('difference between languages with texts only', spread(measured.map(({ texts }) => texts)), 0.1),
    ],
  };
}

const spread = (values: readonly number[]): number => Math.max(...values) - Math.min(...values);

function found(call: SeatCall, finder: Finder): readonly string[] {
  const search = { limit: shown, asOf: sampleDay, standing: () => noStanding };
  return finder.partnersFor(call, search).map(({ candidate }) => candidate.candidate.id);
}

const withCodes = (call: SeatCall, language: Language): SeatCall => ({
  ...call,
  content: { ...call.content, workingLanguages: [language] },
});

/** What the codes say, written out; the sample's own texts are not all there in four languages. */
function withTexts({ content, seat, ...call }: SeatCall, language: Language): SeatCall {
  const named = [
    { type: 'themes', ids: content.themes },
    { type: 'populations', ids: content.populations },
    { type: 'sectors', ids: content.sectors },
    { type: 'offers', ids: seat.offers },
    { type: 'places', ids: content.places },
  ] as const;
  const text = named.map((codes) => labelCodes(codes, language)).join('. ');
  const nothing = { themes: [], sectors: [], occupations: [], populations: [], places: [], corridors: [], has: [] };
  const { problem: _, ...rest } = content;
  return {
    ...call,
    seat: { ...seat, places: [], offers: [] },
    content: { ...rest, ...nothing, title: { [language]: text }, summary: {} },
  };
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
