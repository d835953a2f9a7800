import { codeLists, labelLanguages, type CodeListName, type Term } from '#taxonomy';
import { stemsOf } from './stems.js';

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

interface Phrases {
  /** By a label's stems, joined. */
  readonly named: ReadonlyMap<string, Named>;
  /** By first stem of a label: how many stems the longest such label has. */
  readonly longest: ReadonlyMap<string, number>;
}

let known: Phrases | undefined;

/**
 * The stems of a text with what names a code of the taxonomy, in whichever language, said in all four: so a call finds
 * the same partners whatever language it is written in. Of overlapping names the longest counts.
 */
export function translated(stems: readonly string[]): readonly string[] {
  return readPhrases(stems).flatMap((said) => (typeof said === 'string' ? [said] : said.stems));
}

/** The codes that a text names, each once, in the order in which it names them. */
export function codesNamedIn(stems: readonly string[]): readonly NamedCode[] {
  const codes = readPhrases(stems).flatMap((said) => (typeof said === 'string' ? [] : said.codes));
  return [...new Map(codes.map((code) => [`${code.list}/${code.id}`, code])).values()];
}

function readPhrases(stems: readonly string[]): readonly (string | Named)[] {
  known ??= phrasesOf(lists);
  const said: (string | Named)[] = [];
  for (let at = 0; at < stems.length;) {
    const found = longestAt(stems, at, known);
    said.push(found ? found.named : (stems[at] ?? ''));
    at += found?.length ?? 1;
  }
  return said;
}

function longestAt(stems: readonly string[], at: number, { named, longest }: Phrases) {
  const most = Math.min(longest.get(stems[at] ?? '') ?? 0, stems.length - at);
  for (let length = most; length > 0; length -= 1) {
    const found = named.get(stems.slice(at, at + length).join(' '));
    if (found) return { named: found, length };
  }
  return undefined;
}

function phrasesOf(names: readonly CodeListName[]): Phrases {
  const named = new Map<string, Named>();
  const longest = new Map<string, number>();
  for (const list of names) {
    for (const term of codeLists[list].terms) {
      const labels = labelsOf(term);
      const all = labels.flat();
      for (const phrase of new Set(labels.map((stems) => stems.join(' ')))) {
        if (phrase === '') continue;
        const { stems = [], codes = [] } = named.get(phrase) ?? {};
        named.set(phrase, { stems: [...new Set([...stems, ...all])], codes: [...codes, { list, id: term.id }] });
      }
      for (const stems of labels) {
        const [first = ''] = stems;
        longest.set(first, Math.max(longest.get(first) ?? 0, stems.length));
      }
    }
  }
  return { named, longest };
}

const labelsOf = ({ labels }: Term): readonly (readonly string[])[] =>
  labelLanguages.map((language) => stemsOf(labels[language], language));
