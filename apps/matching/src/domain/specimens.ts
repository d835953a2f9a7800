import { codeLists, codesOf, type CodeListName, labelLanguages } from '#taxonomy';
import type { Candidate } from './candidate.js';

const lists = ['countries', 'themes', 'sectors', 'occupations', 'populations', 'corridors', 'offers'] as const;
const codesASpecimen = 8;

/**
 * Invented organisations that state every code of the taxonomy and say its name in every language: two versions of the
 * code that pack them alike pack all organisations alike, as far as words of the field can tell.
 */
export function specimens(): readonly Candidate[] {
  const count = Math.ceil(Math.max(...lists.map((list) => codesOf(list).length)) / codesASpecimen);
  return Array.from({ length: count }, (_, at) => specimen(at));
}

function specimen(at: number): Candidate {
  const some = (list: CodeListName): string[] => codesOf(list).slice(at * codesASpecimen, (at + 1) * codesASpecimen);
  const [places, themes, offers] = [some('countries'), some('themes'), some('offers')];
  const place = places[0] ?? 'CR';
  return {
    id: `specimen ${at}`,
    version: 1,
    suspended: false,
    revisedOn: '2026-11-29',
    concluded: [{ initiativeId: 'initiative', themes, places, on: '2026-11-28' }],
    profile: {
      constituency: 'workers',
      mandate: 'none',
      ...{ places, themes, offers, needs: offers },
      sectors: some('sectors'),
      occupations: some('occupations'),
      corridors: some('corridors'),
      populations: some('populations'),
      workingLanguages: some('languages'),
      experience: themes.map((theme) => ({ theme, place, year: 2026 })),
      instruments: some('instruments').map((instrument) => ({
        ...{ instrument, country: place, status: 'ratified', on: '2026-11-27', source: 'a gazette' },
      })),
      capacity: { meetings: 4, hours: 20 },
      mission: namesOf(
        lists.flatMap((list) => codeLists[list].terms.slice(at * codesASpecimen, (at + 1) * codesASpecimen)),
      ),
    },
  };
}

const namesOf = (
  terms: readonly { readonly labels: Readonly<Record<string, string>> }[],
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    labelLanguages.map((language) => [language, terms.map(({ labels }) => labels[language]).join(' ')]),
  );
