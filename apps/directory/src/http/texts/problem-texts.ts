import { labelLanguages, type Language } from '#taxonomy';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { pt } from './pt.js';

export interface ProblemText {
  readonly title: string;
  readonly detail: string;
}

/** The refusals that only the directory gives. */
export const ownProblems = [
  'wrong_credentials',
  'invalid_refresh_token',
  'invalid_client',
  'unsupported_grant_type',
  'wrong_password',
  'invalid_mailed_token',
  'already_member',
  'not_a_member',
  'last_administrator',
  'too_many_members',
  'address_in_use',
  'clock_not_manual',
  'clock_runs_forward',
] as const;
export type OwnProblem = (typeof ownProblems)[number];

/** ICU messages; the facts of the refusal are their parameters. */
export type OwnProblemTexts = Readonly<Record<OwnProblem, ProblemText>>;

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
