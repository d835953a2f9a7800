import { labelLanguages, type Language } from '#taxonomy';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { type OwnProblemTexts, ownProblems, type ProblemText } from './problem-text.js';
import { pt } from './pt.js';

const texts: Readonly<Record<Language, OwnProblemTexts>> = { es, en, pt, fr };

/** Undefined for a problem that all services share. */
export function problemTexts(slug: string): Readonly<Record<Language, ProblemText>> | undefined {
  const own = ownProblems.find((one) => one === slug);
  if (own === undefined) return undefined;
  return Object.fromEntries(labelLanguages.map((language) => [language, texts[language][own]])) as Record<
    Language,
    ProblemText
  >;
}
