import type { ProblemDefinition } from '#http';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { type AllianceProblem, gone, problemKinds } from './problem-kinds.js';
import { pt } from './pt.js';

/** The problems that only this service answers, with their texts. */
export const allianceProblems: readonly ProblemDefinition[] = (
  Object.entries(problemKinds) as [AllianceProblem, string][]
).map(([slug, when]) => ({
  slug,
  status: gone.has(slug) ? 410 : 409,
  when,
  texts: { es: es[slug], en: en[slug], pt: pt[slug], fr: fr[slug] },
}));
