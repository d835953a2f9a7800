import { codeListNames, type CodeList, type CodeListName, type Language, type Term } from './code-list.js';
import { compositionTemplateList } from './composition-templates.js';
import { areaList } from './lists/areas.js';
import { closedLists } from './lists/closed-lists.js';
import { constituencyList } from './lists/constituencies.js';
import { corridorList } from './lists/corridors.js';
import { countryList } from './lists/countries.js';
import { goalList } from './lists/goals.js';
import { instrumentList } from './lists/instruments.js';
import { isLanguage, languageLabel, languageList } from './lists/languages.js';
import { occupationList } from './lists/occupations.js';
import { offerList } from './lists/offers.js';
import { populationList } from './lists/populations.js';
import { sectorList } from './lists/sectors.js';
import { themeList } from './lists/themes.js';

/** Every code list by its name; the texts are complete in es, en, pt and fr. */
export const codeLists: Readonly<Record<CodeListName, CodeList>> = {
  ...closedLists,
  areas: areaList,
  composition_templates: compositionTemplateList,
  constituencies: constituencyList,
  corridors: corridorList,
  countries: countryList,
  goals: goalList,
  instruments: instrumentList,
  languages: languageList,
  occupations: occupationList,
  offers: offerList,
  populations: populationList,
  sectors: sectorList,
  themes: themeList,
};

const termsById = new Map<CodeListName, ReadonlyMap<string, Term>>(
  codeListNames.map((name) => [name, new Map(codeLists[name].terms.map((term) => [term.id, term]))]),
);

/** @returns the term, or undefined when the list has none of this id. */
export function termOf(list: CodeListName, id: string): Term | undefined {
  return termsById.get(list)?.get(id);
}

/** Whether `value` is an id of the list. `languages` accepts each BCP 47 primary subtag that CLDR knows. */
export function isCode(list: CodeListName, value: unknown): boolean {
  if (list === 'languages') return isLanguage(value);
  return typeof value === 'string' && termOf(list, value) !== undefined;
}

/** The ids of a list in its own order, for instance for class-validator's `@IsIn(codesOf('themes'))`. */
export function codesOf(list: CodeListName): readonly string[] {
  return codeLists[list].terms.map((term) => term.id);
}

/** The term in the reader's language; for an id that the list does not have, the id itself. */
export function label(list: CodeListName, id: string, language: Language): string {
  if (list === 'languages') return languageLabel(id, language);
  return termOf(list, id)?.labels[language] ?? id;
}

/** The broader terms of a term, nearest first, followed into the list's `broaderList`; empty for an unknown id. */
export function ancestors(list: CodeListName, id: string): readonly string[] {
  const broader = termOf(list, id)?.broader;
  return broader === undefined ? [] : [broader, ...ancestors(codeLists[list].broaderList ?? list, broader)];
}
