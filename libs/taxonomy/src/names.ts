import { codeListNames, labelLanguages, type CodeListName, type Term } from './code-list.js';
import { codeLists } from './code-lists.js';

/** A name reduced to what two spellings of it share: no case, accents, punctuation or double spaces. */
export function normalizeName(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’ʼ.]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

export interface TermReference {
  readonly list: CodeListName;
  readonly id: string;
}

function namesOf(term: Term): readonly string[] {
  return [term.id, ...labelLanguages.map((language) => term.labels[language]), ...(term.aliases ?? [])];
}

function everyName(): ReadonlyMap<string, readonly TermReference[]> {
  const references = new Map<string, TermReference[]>();
  for (const list of codeListNames) {
    for (const term of codeLists[list].terms) {
      for (const name of new Set(namesOf(term).map(normalizeName))) {
        references.set(name, [...(references.get(name) ?? []), { list, id: term.id }]);
      }
    }
  }
  return references;
}

const termsByName = everyName();

/**
 * The terms that the field writes like this: an id, a label in any language or an alias ("C181", "trata", "EE. UU.").
 * Organisations' own aliases (COMPARMEX for COPARMEX) are part of their profiles and not of a code list.
 */
export function resolveAlias(text: string, list?: CodeListName): readonly TermReference[] {
  const found = termsByName.get(normalizeName(text)) ?? [];
  return list === undefined ? found : found.filter((reference) => reference.list === list);
}
