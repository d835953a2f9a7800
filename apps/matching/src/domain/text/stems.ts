import { readPhrases, readWord } from './glossary-words.js';
import { isStopWord, stemOf } from './word-stems.js';
import { WordTable } from './word-table.js';
import { eachWord } from './words.js';

/**
 * How texts are read: word by word as `stems`, or by the `glossary` too, so that what the field says in one way or another,
 * and in whichever language, is the same.
 */
export type Reading = 'stems' | 'glossary';

/** Of one text; what stands further back says nothing that the first thousand words did not. */
const wordsRead = 1_000;
/** A longer one is no word. */
const longestWord = 40;
/** Stemming a word takes ten times as long as finding its stem again; words that nobody knows must not fill the memory. */
const mostRemembered = 50_000;
const remembered: Readonly<Record<Reading, Map<string, WordTable>>> = { stems: new Map(), glossary: new Map() };

/**
 * The stems of a text in its order, without stop words and accents, so that neighbouring languages meet in the words
 * that they share. A language without a stemmer here keeps its words as they are.
 * @param language BCP 47; variants count as their language.
 */
export function stemsOf(text: string, language: string, reading: Reading): readonly string[] {
  const end = language.indexOf('-');
  const primary = end < 0 ? language : language.slice(0, end);
  const known = tableOf(primary, reading);
  const stems: string[] = [];
  eachWord(text, wordsRead, (said, start, end) => {
    if (end - start > longestWord) return;
    let stem = known.find(said, start, end);
    if (stem === undefined) {
      stem = readAs[reading](said.slice(start, end), primary);
      known.add(said, start, end, stem);
    }
    if (stem !== '') stems.push(stem);
  });
  return reading === 'glossary' ? readPhrases(stems, primary) : stems;
}

function tableOf(language: string, reading: Reading): WordTable {
  const known = remembered[reading].get(language);
  if (known && known.size <= mostRemembered) return known;
  const anew = new WordTable();
  remembered[reading].set(language, anew);
  return anew;
}

/** Empty for what is left out. */
const readAs: Readonly<Record<Reading, (word: string, language: string) => string>> = {
  stems: (word, language) => (isStopWord(word, language) ? '' : stemOf(word, language)),
  glossary: readWord,
};
