import type { TextByLanguage } from '#contracts';
import type { Candidate } from '../../apps/matching/src/domain/candidate.js';
import type { SeatCall } from '../../apps/matching/src/domain/seat-call.js';
import type { Sample } from '../../data/americas/sample.js';
import { sampleCalls, sampleCandidate } from './americas.js';
import { SampleQuestions, spread, withoutCodes } from './sample-questions.js';
import { atMost, type Section, share } from './section.js';

/** Those in which the sample has all texts, written for it and not for this question. */
const written = ['es', 'en'] as const;
type Written = (typeof written)[number];

const missions = [
  { named: 'both', languages: written },
  { named: 'es', languages: ['es'] },
  { named: 'en', languages: ['en'] },
] as const;

/** Whether an initiative finds the same partners by its texts in one language and in the other. */
export function ownTextsSection({ organizations, initiatives }: Sample, step: (what: string) => void): Section {
  const calls = initiatives.flatMap(sampleCalls);
  const candidates = organizations.map(sampleCandidate);
  const measured = missions.map(({ named, languages }) => {
    step(`missions in ${named}`);
    const questions = new SampleQuestions(candidates.map(speaking(languages)), calls);
    const asked = (version: (call: SeatCall) => SeatCall) =>
      written.map((language) => questions.ndcg((call) => version(inOne(language, call))));
    return { named, codes: asked((call) => call), texts: asked(withoutCodes) };
  });
  return {
    title: 'The same initiative in its own words',
    about:
      'The same seats, asked with the title, the summary and the problem that the sample has in Spanish, and with those that ' +
      'it has in English, with and without the codes. The missions of the organisations are in both languages, as ' +
      'there, or in one only, as with profiles that nobody has translated. nDCG@10.',
    head: ['missions in', 'es, with codes', 'en, with codes', 'es, texts only', 'en, texts only'],
    rows: measured.map(({ named, codes, texts }) => [named, ...[...codes, ...texts].map(share)]),
    goals: measured.flatMap(({ named, codes, texts }) => [
      atMost(`missions in ${named}: difference with codes`, spread(codes), 0.02),
      atMost(`missions in ${named}: difference with texts only`, spread(texts), 0.1),
    ]),
  };
}

const only = (languages: readonly Written[], text: TextByLanguage = {}): TextByLanguage =>
  Object.fromEntries(Object.entries(text).filter(([language]) => languages.some((each) => each === language)));

/** The call with its texts in one language. */
function inOne(language: Written, { content, ...call }: SeatCall): SeatCall {
  const { title, summary, problem } = content;
  return {
    ...call,
    content: {
      ...content,
      title: only([language], title),
      summary: only([language], summary),
      problem: only([language], problem),
    },
  };
}

const speaking =
  (languages: readonly Written[]) =>
  ({ profile, ...candidate }: Candidate): Candidate => ({
    ...candidate,
    profile: { ...profile, ...(profile.mission && { mission: only(languages, profile.mission) }) },
  });
