import { IntlMessageFormat } from 'intl-messageformat';
import { label, placeLabel, type Language } from '#taxonomy';
import type { CodesParameter } from '../domain/reasons.js';
import type { TextKey } from './es.js';
import { texts } from './texts.js';

/** Codes are labelled and joined in the reader's language; a day is written out. */
export type TextParameters = Readonly<Record<string, CodesParameter | number | string>>;

const parsed = new Map<string, IntlMessageFormat>();

/** @throws when a parameter of the message is missing: that is a mistake in the program. */
export function say(key: TextKey, language: Language, parameters: TextParameters = {}): string {
  const values = Object.entries(parameters).map(([name, value]) => [name, shown(value, language)]);
  return String(formatOf(key, language).format(Object.fromEntries(values)));
}

/** What a code of evidence is called. */
export function labelOf(type: CodesParameter['type'], id: string, language: Language): string {
  switch (type) {
    case 'places':
      return placeLabel(id, language);
    case 'days':
      return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(id));
    case 'seats':
      return id;
    default:
      return label(type, id, language);
  }
}

function shown(value: CodesParameter | number | string, language: Language): number | string {
  if (typeof value !== 'object') return value;
  const labels = value.ids.map((id) => labelOf(value.type, id, language));
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(labels);
}

function formatOf(key: TextKey, language: Language): IntlMessageFormat {
  const name = `${language}/${key}`;
  const format = parsed.get(name) ?? new IntlMessageFormat(texts[language][key], language);
  parsed.set(name, format);
  return format;
}
