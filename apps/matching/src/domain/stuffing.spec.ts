import { describe, expect, it } from '@jest/globals';
import { codesOf } from '#taxonomy';
import { callWith, candidateWith } from '../../testing/records.js';
import type { CandidateProfile } from './candidate.js';
import { compileCandidate } from './compile.js';
import { Finder } from './finder.js';
import { noStanding } from './gates.js';
import { model } from './model.js';
import { taxonomyRelatedness } from './relatedness.js';
import { remember } from './remember.js';
import { noStatistics } from './statistics.js';

const day = '2026-11-22';
const relatedness = remember(taxonomyRelatedness);
const about = { themes: ['fair_recruitment', 'domestic_work'], places: ['CR'] };
const call = callWith(
  { ...about, title: { es: 'Contratación equitativa' }, summary: { es: 'Talleres en las fincas de café' } },
  { offers: ['training', 'legal_advice'] },
);
const honest = candidateWith(
  {
    ...about,
    offers: ['training', 'legal_advice'],
    mission: { es: 'Acompañamos la contratación equitativa en las fincas de café' },
    experience: [{ theme: 'fair_recruitment', place: 'CR', year: 2025 }],
  },
  { id: 'honest' },
);
const everything: Partial<CandidateProfile> = {
  themes: [...codesOf('themes')],
  places: ['CR', ...codesOf('countries')],
  offers: [...codesOf('offers')],
  needs: [...codesOf('offers')],
  sectors: [...codesOf('sectors')],
  occupations: [...codesOf('occupations')],
  populations: [...codesOf('populations')],
  corridors: [...codesOf('corridors')],
  experience: Array.from({ length: 1_000 }, () => ({ theme: 'fair_recruitment', place: 'CR', year: 2026 })),
  mission: { es: 'contratación equitativa fincas café talleres '.repeat(2_000) },
};

const rankedOf = (...profiles: readonly ReturnType<typeof candidateWith>[]) => {
  const finder = new Finder({ model, statistics: noStatistics }, relatedness);
  for (const each of profiles) finder.putCandidate(each);
  return finder
    .partnersFor(call, { limit: 10, asOf: day, standing: () => noStanding })
    .map(({ candidate }) => candidate.candidate.id);
};

describe('a profile that claims everything', () => {
  it('stands behind one that says what it does', () => {
    expect(rankedOf(candidateWith(everything, { id: 'stuffed' }), honest)).toEqual(['honest', 'stuffed']);
  });

  it.each(['themes', 'places', 'offers', 'sectors', 'occupations', 'populations', 'corridors'] as const)(
    'gains nothing by all %s besides its own',
    (list) => {
      const stuffed = candidateWith({ ...honest.profile, [list]: everything[list] }, { id: 'stuffed' });
      expect(rankedOf(stuffed, honest)[0]).toBe('honest');
    },
  );

  it('brings no more terms than contracts allow, however many it sends', () => {
    const many = Array.from({ length: 10_000 }, (_, number) => `tag ${number}`);
    const { facets, text } = compileCandidate(
      candidateWith({ themes: many, places: many, offers: many, mission: { en: many.join(' x') } }),
      { model, statistics: noStatistics },
    );
    for (const { asks, gives } of Object.values(facets)) expect(Math.max(asks.length, gives.length)).toBeLessThan(100);
    expect(text.stems.length).toBeLessThanOrEqual(256);
  });

  it('is forgotten without a trace', () => {
    const finder = new Finder({ model, statistics: noStatistics }, relatedness);
    finder.putCandidate(honest);
    for (let round = 0; round < 50; round += 1) {
      const tags = Array.from({ length: 96 }, (_, number) => `tag ${round} ${number}`);
      finder.putCandidate(candidateWith({ themes: tags, mission: { en: tags.join(' ') } }, { id: 'stuffed' }));
    }
    finder.removeCandidate('stuffed');
    const untouched = new Finder({ model, statistics: noStatistics }, relatedness);
    untouched.putCandidate(honest);
    expect(finder.termsHeld).toBe(untouched.termsHeld);
  });
});
