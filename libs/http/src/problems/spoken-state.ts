import type { Language } from '#taxonomy';
import type { Facts } from './problem.js';
import { en } from './texts/states/en.js';
import { es } from './texts/states/es.js';
import { fr } from './texts/states/fr.js';
import { pt } from './texts/states/pt.js';
import type { StateTexts } from './texts/states/state-texts.js';

const texts: Readonly<Record<Language, StateTexts>> = { es, en, pt, fr };

/** What texts say in place of the codes of a problem: which record it is, and in which state, in the same gender. */
export function spokenState({ subject, state }: Facts, language: Language): Facts {
  if (typeof state !== 'string') return {};
  const { records, states, unknown } = texts[language];
  const [record, gender] = known(records, subject) ?? records.record;
  const words = known(states, state) ?? unknown.replace('{code}', () => state);
  return { record, stateInWords: typeof words === 'string' ? words : words[gender === 'f' ? 1 : 0] };
}

const known = <T>(texts: Readonly<Record<string, T>>, code: unknown): T | undefined =>
  typeof code === 'string' && Object.hasOwn(texts, code) ? texts[code] : undefined;
