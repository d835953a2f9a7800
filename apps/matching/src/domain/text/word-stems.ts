import { newStemmer } from 'snowball-stemmers';
import { eng, fra, por, porBr, spa } from 'stopword';
import type { Language } from '#taxonomy';

interface LanguageRules {
  readonly stopWords: ReadonlySet<string>;
  stem(word: string): string;
}

const folded = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(fold));

const languageRules: Readonly<Record<Language, LanguageRules>> = {
  es: { stopWords: folded(spa), stem: stemmer('spanish') },
  en: { stopWords: folded(eng), stem: stemmer('english') },
  pt: { stopWords: folded([...por, ...porBr]), stem: stemmer('portuguese') },
  fr: { stopWords: folded(fra), stem: stemmer('french') },
};

/** The words that are left out, by language. */
export const stopWords = (): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(Object.entries(languageRules).map(([language, rules]) => [language, [...rules.stopWords]]));

/** Whether words of this language can be stemmed here; BCP 47 without variants. */
export const hasStems = (language: string): language is Language => language in languageRules;

/** A word in small letters without its ending and accents; as it is, but for the accents, in a language without a stemmer. */
export function stemOf(word: string, language: string): string {
  return hasStems(language) ? fold(languageRules[language].stem(word)) : fold(word);
}

/** Whether everybody says it, so that it says nothing. */
export function isStopWord(word: string, language: string): boolean {
  return hasStems(language) && languageRules[language].stopWords.has(fold(word));
}

function stemmer(language: Parameters<typeof newStemmer>[0]): (word: string) => string {
  const snowball = newStemmer(language);
  return (word) => snowball.stem(word);
}

/** In small letters, without accents. */
export function fold(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
