import { codeLists, type CodeListName, labelLanguages, type Term } from '#taxonomy';
import { PhraseTree } from './phrase-tree.js';
import { type Reading, stemsOf } from './stems.js';

/** Lists whose labels are what calls and missions speak of. */
const lists = ['themes', 'sectors', 'occupations', 'populations', 'offers', 'instruments', 'countries'] as const;

/** A code of the taxonomy that a text names. */
export interface NamedCode {
  readonly list: CodeListName;
  readonly id: string;
}

/** The terms that are named by a phrase. */
interface Named {
  /** Of their labels, in all languages. */
  readonly stems: readonly string[];
  readonly codes: readonly NamedCode[];
}

const known = new Map<Reading, PhraseTree<Named>>();

/**
 * The stems of a text with what names a code of the taxonomy, in whichever language, said in all four: so a call finds
 * the same partners whatever language it is written in. Of overlapping names the longest counts.
 * @param reading by which the text was read
 */
export function translated(stems: readonly string[], reading: Reading): readonly string[] {
  return readPhrases(stems, reading).flatMap((said) => (typeof said === 'string' ? [said] : said.stems));
}

/** The codes that a text names word by word, each once, in the order in which it names them. */
export function codesNamedIn(text: string, language: string): readonly NamedCode[] {
  const said = readPhrases(stemsOf(text, language, 'stems'), 'stems');
  const codes = said.flatMap((each) => (typeof each === 'string' ? [] : each.codes));
  return [...new Map(codes.map((code) => [`${code.list}/${code.id}`, code])).values()];
}

function readPhrases(stems: readonly string[], reading: Reading): readonly (string | Named)[] {
  const labels = labelsReadAs(reading);
  const said: (string | Named)[] = [];
  for (let at = 0; at < stems.length;) {
    const found = labels.longestAt(stems, at);
    said.push(found ? found.value : (stems[at] ?? ''));
    at += found?.length ?? 1;
  }
  return said;
}

function labelsReadAs(reading: Reading): PhraseTree<Named> {
  const before = known.get(reading);
  if (before) return before;
  const named = new PhraseTree<Named>();
  for (const list of lists) {
    for (const term of codeLists[list].terms) {
      const labels = labelsOf(term, reading);
      const all = labels.flat();
      for (const phrase of new Map(labels.map((stems) => [stems.join(' '), stems])).values()) {
        if (phrase.length === 0) continue;
        const { stems = [], codes = [] } = named.get(phrase) ?? {};
        named.set(phrase, { stems: [...new Set([...stems, ...all])], codes: [...codes, { list, id: term.id }] });
      }
    }
  }
  known.set(reading, named);
  return named;
}

const labelsOf = ({ labels }: Term, reading: Reading): readonly (readonly string[])[] =>
  labelLanguages.map((language) => stemsOf(labels[language], language, reading));
