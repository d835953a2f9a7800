import type { LocalizedText } from './decision.js';

/** So many characters name a thing; what is longer ends after a word, with an ellipsis. */
const enough = 120;

/** What a longer text begins with, in each of its languages, for where it is only named. */
export const firstWords = (text: LocalizedText): LocalizedText =>
  Object.fromEntries(Object.entries(text).map(([language, written]) => [language, beginning(written)]));

function beginning(text: string): string {
  const line = text.trim().replace(/\s+/gu, ' ');
  const characters = [...line];
  if (characters.length <= enough) return line;
  const words = characters.slice(0, enough).join('').replace(/ \S*$/u, '');
  return `${words.replace(/\p{P}+$/u, '')}…`;
}
