import { type Concept, glossary, type Language } from '#taxonomy';
import { PhraseTree } from './phrase-tree.js';
import { eachWord } from './words.js';
import { fold, hasStems, isStopWord, stemOf } from './word-stems.js';

/** Where its stem is shorter, a word of one letter less or more says something else. */
const shortestStem = 4;
const mostWords = 20;

/** Words with the same stem begin alike. */
const lettersAlike = 3;

/** A word that means a concept. */
interface ListedWord {
  readonly word: string;
  /** Without accents. */
  readonly plain: string;
  readonly concept: string;
  /** Known when it was needed: to stem all of them at once would take a third of a second. */
  stem?: string;
}

/** The glossary as one language says it. */
class WordsOfLanguage {
  readonly phrases = new PhraseTree<string>();
  readonly #byWord = new Map<string, string>();
  /** By their first letters. */
  readonly #byStart = new Map<string, ListedWord[]>();

  constructor(
    readonly language: Language,
    concepts: readonly Concept[],
  ) {
    const said = concepts.flatMap((concept) =>
      concept.said[language].map((each) => ({ concept: tokenOf(concept), words: wordsOf(each) })),
    );
    const isSaid = (word: string): boolean => this.#byWord.has(fold(word)) || !isStopWord(word, language);
    for (const { concept, words } of said) if (words.length === 1) words.forEach((word) => this.#list(word, concept));
    for (const { concept, words } of said) {
      // "Mão de obra": what everybody says is left out of phrases too.
      const [word = '', ...others] = words.filter(isSaid);
      if (words.length > 1 && others.length === 0) this.#list(word, concept);
    }
    for (const { concept, words } of said) if (words.length > 1) this.phrases.set(this.read(words), concept);
  }

  read(words: readonly string[]): readonly string[] {
    return words.map((word) => this.readWord(word)).filter((stem) => stem !== '');
  }

  /**
   * The concept that a word means, or else its stem; empty for a stop word. A word that is not listed means what a listed
   * one with its stem does, and of several the one that begins most as it does: "contratos" is like "contrato", and not
   * like "contratación".
   */
  readWord(word: string): string {
    const plain = fold(word);
    const listed = this.#byWord.get(plain);
    if (listed !== undefined) return listed;
    if (isStopWord(word, this.language)) return '';
    const stem = stemOf(word, this.language);
    return this.#likest(plain, stem) ?? stem;
  }

  #likest(plain: string, stem: string): string | undefined {
    if (stem.length < shortestStem) return undefined;
    let likest: string | undefined;
    let most = -1;
    for (const listed of this.#byStart.get(plain.slice(0, lettersAlike)) ?? []) {
      listed.stem ??= stemOf(listed.word, this.language);
      const length = listed.stem === stem ? sharedStart(plain, listed.plain) : -1;
      if (length > most) {
        most = length;
        likest = listed.concept;
      }
    }
    return likest;
  }

  #list(word: string, concept: string): void {
    const plain = fold(word);
    this.#byWord.set(plain, concept);
    const start = plain.slice(0, lettersAlike);
    const known = this.#byStart.get(start) ?? [];
    known.push({ word, plain, concept });
    this.#byStart.set(start, known);
  }
}

const byLanguage = new Map<Language, WordsOfLanguage>();

function wordsIn(language: Language): WordsOfLanguage {
  const known = byLanguage.get(language);
  if (known) return known;
  const words = new WordsOfLanguage(language, glossary);
  byLanguage.set(language, words);
  return words;
}

/** {@link WordsOfLanguage.readWord} in a language of the glossary, or else the stem; empty for a stop word. */
export function readWord(word: string, language: string): string {
  return hasStems(language) ? wordsIn(language).readWord(word) : stemOf(word, language);
}

/**
 * The same with the concepts that its phrases mean, each before those that its words mean by themselves; the other words of
 * a phrase mean nothing besides. Of overlapping phrases the first counts, and the longest.
 */
export function readPhrases(stems: readonly string[], language: string): readonly string[] {
  if (!hasStems(language)) return stems;
  const { phrases } = wordsIn(language);
  let read: string[] | undefined;
  for (let place = 0; place < stems.length; place += 1) {
    const found = phrases.longestAt(stems, place);
    if (!found) {
      read?.push(stems[place] ?? '');
      continue;
    }
    read ??= stems.slice(0, place);
    read.push(found.value, ...stems.slice(place, place + found.length).filter((stem) => isConcept(stem, found.value)));
    place += found.length - 1;
  }
  return read ?? stems;
}

/** No word begins like it. */
const conceptMark = '=';
const tokenOf = ({ id }: Concept): string => `${conceptMark}${id}`;
const isConcept = (stem: string, another: string): boolean => stem.startsWith(conceptMark) && stem !== another;

function wordsOf(said: string): readonly string[] {
  const words: string[] = [];
  eachWord(said, mostWords, (text, start, end) => words.push(text.slice(start, end)));
  return words;
}

function sharedStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}
