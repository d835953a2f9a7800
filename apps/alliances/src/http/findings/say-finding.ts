import { fillMessage, label, type Language, listFormat } from '#taxonomy';
import type { Finding } from '../../domain/composition/findings.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { pt } from './pt.js';

const texts = { es, en, pt, fr };

/** What a rule lacks, in the reader's language. */
export function sayFinding(finding: Finding, language: Language): string {
  const list = listFormat(language, { type: 'disjunction' });
  const { countries, corridor, constituency } = subjectOf(finding);
  const values = {
    count: finding.count,
    countries: list.format(countries.map((country) => label('countries', country, language))),
    corridor: label('corridors', corridor, language),
    constituency: label('constituencies', constituency, language),
  };
  return fillMessage(texts[language][finding.rule], language, values);
}

/** What a finding speaks of; empty where it does not. */
export function subjectOf(finding: Finding): {
  readonly countries: readonly string[];
  readonly corridor: string;
  readonly constituency: string;
} {
  const nothing = { countries: [], corridor: '', constituency: '' };
  switch (finding.rule) {
    case 'migrants_voice':
      return nothing;
    case 'corridor_end':
      return { ...nothing, countries: finding.countries, corridor: finding.corridor };
    case 'country':
      return { ...nothing, countries: [finding.country], constituency: finding.constituency };
    case 'equal_footing':
      return { ...nothing, constituency: finding.constituency };
  }
}
