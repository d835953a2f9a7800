import { type CodesParameter, fillMessage, labelCodes, type Language } from '#taxonomy';
import type { TextKey } from './es.js';
import { texts } from './texts.js';

/** Codes are labelled and joined in the reader's language; a day is written out. */
export type TextParameters = Readonly<Record<string, CodesParameter | number | string>>;

/** @throws when a parameter of the message is missing: that is a mistake in the program. */
export function say(key: TextKey, language: Language, parameters: TextParameters = {}): string {
  const values = Object.entries(parameters).map(([name, value]) => [name, shown(value, language)]);
  return fillMessage(texts[language][key], language, Object.fromEntries(values));
}

const shown = (value: CodesParameter | number | string, language: Language): number | string =>
  typeof value === 'object' ? labelCodes(value, language) : value;
