import { labelCodes, type Language, labelLanguages } from '#taxonomy';
import type { SeatCall } from '../../apps/matching/src/domain/seat-call.js';
import type { Sample } from '../../data/americas/sample.js';
import { sampleCalls, sampleCandidate } from './americas.js';
import { SampleQuestions, spread, withoutCodes } from './sample-questions.js';
import { atMost, type Section, share } from './section.js';

/** Whether an initiative finds the same partners whatever language it is worked in, or names its codes in. */
export function languageSection({ organizations, initiatives }: Sample, step: (what: string) => void): Section {
  const questions = new SampleQuestions(organizations.map(sampleCandidate), initiatives.flatMap(sampleCalls));
  const measured = labelLanguages.map((language) => {
    step(language);
    const nDcg = (version: (call: SeatCall, language: Language) => SeatCall) =>
      questions.ndcg((call) => version(call, language));
    return { language, codes: nDcg(withCodes), texts: nDcg(withTexts) };
  });
  return {
    title: 'The same initiative in four languages',
    about:
      `The ${questions.count} seats of the sample’s initiatives for which somebody of the right constituency shares a theme and ` +
      'a place or a corridor, and who does so counts as right. With codes: each initiative worked in one language after the ' +
      'other. Texts only: without any code, the names of its themes, groups, sectors, offers and countries written in one ' +
      'language after the other; that all languages come out alike then follows from how labels are read, and says nothing ' +
      'of what people write.',
    head: ['language', 'nDCG@10, with codes', 'nDCG@10, texts only'],
    rows: measured.map(({ language, codes, texts }) => [language, share(codes), share(texts)]),
    goals: [
      atMost('difference between languages with codes', spread(measured.map(({ codes }) => codes)), 0.02),
      atMost('difference between languages with texts only', spread(measured.map(({ texts }) => texts)), 0.1),
    ],
  };
}

const withCodes = (call: SeatCall, language: Language): SeatCall => ({
  ...call,
  content: { ...call.content, workingLanguages: [language] },
});

/** What the codes say, written out. */
function withTexts(call: SeatCall, language: Language): SeatCall {
  const { content, seat } = call;
  const named = [
    { type: 'themes', ids: content.themes },
    { type: 'populations', ids: content.populations },
    { type: 'sectors', ids: content.sectors },
    { type: 'offers', ids: seat.offers },
    { type: 'places', ids: content.places },
  ] as const;
  const text = named.map((codes) => labelCodes(codes, language)).join('. ');
  const { content: bare, ...rest } = withoutCodes(call);
  const { problem: _, ...texts } = bare;
  return { ...rest, content: { ...texts, title: { [language]: text }, summary: {} } };
}
