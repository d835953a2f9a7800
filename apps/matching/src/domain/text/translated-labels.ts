import { codeLists, labelLanguages, type CodeListName, type Term } from '#taxonomy';
import { stemsOf } from './stems.js';

/** Lists whose labels are what calls and missions speak of. */
const lists = ['themes', 'sectors', 'occupations', 'populations', 'offers', 'instruments', 'countries'] as const;

interface Phrases {
  /** A label's stems, joined, to the stems of the same terms' labels in all languages. */
  readonly translations: ReadonlyMap<string, readonly string[]>;
  /** By first stem of a label: how many stems the longest such label has. */
  readonly longest: ReadonlyMap<string, number>;
}

let known: Phrases | undefined;

/**
 * The stems of a text with what names a code of the taxonomy, in whichever language, said in all four: so a call finds
 * the same partners whatever language it is written in. Of overlapping names the longest counts.
 */
export function translated(stems: readonly string[]): readonly string[] {
  known ??= phrasesOf(lists);
  const said: string[] = [];
  for (let at = 0; at < stems.length;) {
    const found = longestAt(stems, at, known);
    if (found) said.push(...found.stems);
    else said.push(stems[at] ?? '');
    at += found?.length ?? 1;
  }
  return said;
}

function longestAt(stems: readonly string[], at: number, { translations, longest }: Phrases) {
  const most = Math.min(longest.get(stems[at] ?? '') ?? 0, stems.length - at);
  for (let length = most; length > 0; length -= 1) {
    const found = translations.get(stems.slice(at, at + length).join(' '));
    if (found) return { stems: found, length };
  }
  return undefined;
}

function phrasesOf(names: readonly CodeListName[]): Phrases {
  const translations = new Map<string, readonly string[]>();
  const longest = new Map<string, number>();
  for (const term of names.flatMap((name) => codeLists[name].terms)) {
    const labels = labelsOf(term);
    const all = labels.flat();
    for (const stems of labels) {
      const phrase = stems.join(' ');
      const [first = ''] = stems;
      longest.set(first, Math.max(longest.get(first) ?? 0, stems.length));
      if (phrase !== '') translations.set(phrase, [...new Set([...(translations.get(phrase) ?? []), ...all])]);
    }
  }
  return { translations, longest };
}

const labelsOf = ({ labels }: Term): readonly (readonly string[])[] =>
  labelLanguages.map((language) => stemsOf(labels[language], language));
