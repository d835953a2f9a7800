import { newStemmer } from 'snowball-stemmers';
import { eng, fra, por, porBr, spa } from 'stopword';
import type { Language } from '#taxonomy';
import { WordTable } from './word-table.js';
import { eachWord } from './words.js';

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

/** Of one text; what stands further back says nothing that the first thousand words did not. */
const wordsRead = 1_000;
/** A longer one is no word. */
const longestWord = 40;
/** Stemming a word takes ten times as long as finding its stem again; words that nobody knows must not fill the memory. */
const mostRemembered = 50_000;
const remembered = new Map<string, WordTable>();

/**
 * The stems of a text in its order, without stop words and accents, so that neighbouring languages meet in the words
 * that they share. A language without a stemmer here keeps its words as they are.
 * @param language BCP 47; variants count as their language.
 */
export function stemsOf(text: string, language: string): readonly string[] {
  const end = language.indexOf('-');
  const primary = end < 0 ? language : language.slice(0, end);
  const known = tableOf(primary);
  const stems: string[] = [];
  eachWord(text, wordsRead, (said, start, end) => {
    if (end - start > longestWord) return;
    let stem = known.find(said, start, end);
    if (stem === undefined) {
      stem = stemOf(said.slice(start, end), primary);
      known.add(said, start, end, stem);
    }
    if (stem !== '') stems.push(stem);
  });
  return stems;
}

function tableOf(language: string): WordTable {
  const known = remembered.get(language);
  if (known && known.size <= mostRemembered) return known;
  const anew = new WordTable();
  remembered.set(language, anew);
  return anew;
}

/** Empty for a stop word. */
function stemOf(word: string, language: string): string {
  const rules = isKnown(language) ? languageRules[language] : undefined;
  if (!rules) return fold(word);
  return rules.stopWords.has(fold(word)) ? '' : fold(rules.stem(word));
}

const isKnown = (language: string): language is Language => language in languageRules;

function stemmer(language: Parameters<typeof newStemmer>[0]): (word: string) => string {
  const snowball = newStemmer(language);
  return (word) => snowball.stem(word);
}

function fold(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
