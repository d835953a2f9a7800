import type { TextByLanguage } from '#contracts';
import type { CodeListName } from '#taxonomy';
import { codesNamedIn } from '../text/translated-labels.js';
import type { ComparedList, InitiativeCodes } from './similarity.js';

/** An initiative as its author writes it: codes, as far as they are chosen, and texts. */
export interface ComparedDraft {
  readonly codes: InitiativeCodes;
  readonly texts: readonly (TextByLanguage | undefined)[];
}

/** Where the codes that texts name are compared. */
const comparedAs: Readonly<Partial<Record<CodeListName, ComparedList>>> = {
  themes: 'themes',
  sectors: 'sectors',
  populations: 'populations',
  instruments: 'instruments',
  countries: 'places',
};

/** Its codes and, for each list that it leaves open, those that its texts name, in whatever language. */
export function codesSaidBy({ codes, texts }: ComparedDraft): InitiativeCodes {
  const said = new Map<ComparedList, Set<string>>();
  for (const text of texts) {
    for (const [language, wording] of Object.entries(text ?? {})) {
      for (const { list, id } of codesNamedIn(wording, language)) {
        const compared = comparedAs[list];
        if (!compared || codes[compared].length > 0) continue;
        said.set(compared, (said.get(compared) ?? new Set()).add(id));
      }
    }
  }
  return { ...codes, ...Object.fromEntries([...said].map(([list, ids]) => [list, [...ids]])) };
}
