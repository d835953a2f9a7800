import { dateTimeFormat } from './formatters.js';
import type { Language } from '../code-list.js';

/** How the first of a month is written, where it is no mere number. */
const firsts: Partial<Record<Language, string>> = { fr: '1er', pt: '1º' };

/** A day, `YYYY-MM-DD`, in words: `1er mars 2027`. */
export function longDay(day: string, language: Language): string {
  const format = dateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  const words = format.format(new Date(`${day}T00:00:00Z`));
  return words.replace(/^1(?= )/u, firsts[language] ?? '1');
}
