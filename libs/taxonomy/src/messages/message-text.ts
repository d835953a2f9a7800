import type { Language } from '../code-list.js';
import { isCodesParameter, labelCodes } from './codes-parameter.js';
import { fillMessage } from './fill-message.js';
import { healthReasons } from './health-reasons/health-reasons.js';
import { matchReasons } from './match-reasons/match-reasons.js';

/** There is no such message, or its parameters are not what it needs: a mistake of who made the event. */
export class UnspeakableMessage extends Error {
  readonly code = 'unspeakable_message';
  constructor(
    readonly key: string,
    options?: { readonly cause: unknown },
  ) {
    super(`The message ${key} cannot be put into words`, options);
  }
}

/**
 * A reason of matching or of the health rules in the reader's language.
 * @param parameters figures, texts, and codes as `{ type: 'themes', ids: ['fair_recruitment'] }`, labelled here
 * @throws UnspeakableMessage
 */
export function messageText(key: string, parameters: Readonly<Record<string, unknown>>, language: Language): string {
  const text = textOf(key, language);
  try {
    const values = Object.entries(parameters).map(([name, value]) => [name, shown(value, language)]);
    return fillMessage(text, language, Object.fromEntries(values));
  } catch (cause) {
    throw new UnspeakableMessage(key, { cause });
  }
}

function textOf(key: string, language: Language): string {
  const texts: Readonly<Record<string, string>> = Object.hasOwn(matchReasons[language], key)
    ? matchReasons[language]
    : healthReasons[language];
  const text = Object.hasOwn(texts, key) ? texts[key] : undefined;
  if (text === undefined) throw new UnspeakableMessage(key);
  return text;
}

function shown(value: unknown, language: Language): number | string {
  if (typeof value === 'number' || typeof value === 'string') return value;
  if (isCodesParameter(value)) return labelCodes(value, language);
  throw new TypeError('a parameter is neither figure, text nor codes');
}
