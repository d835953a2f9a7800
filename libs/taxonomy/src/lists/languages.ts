import { labelLanguages, type CodeList, type Labels, type Language, type Term } from '../code-list.js';
import { labelsOf, unreviewedTranslations, type LabelRow } from '../build.js';

/** Languages of the field that the runtime's CLDR data name in all four label languages. */
const namedByCldr = [
  ...['es', 'en', 'pt', 'fr', 'ht', 'nl', 'qu', 'ay', 'gn', 'quc', 'arn', 'zap', 'nv', 'iu', 'cr', 'oj'],
  ...[
    'pap',
    'srn',
    'ar',
    'zh',
    'uk',
    'ru',
    'fa',
    'ps',
    'ti',
    'am',
    'so',
    'wo',
    'hi',
    'bn',
    'ur',
    'de',
    'it',
    'ja',
    'ko',
  ],
];

const ownLabels = {
  nah: ['náhuatl', 'Nahuatl', 'náuatle', 'nahuatl'],
  mam: ['mam', 'Mam', 'mam', 'mam'],
  kek: ['q’eqchi’', 'Q’eqchi’', 'q’eqchi’', 'q’eqchi’'],
  cak: ['kaqchikel', 'Kaqchikel', 'kaqchikel', 'kaqchikel'],
  kjb: ['q’anjob’al', 'Q’anjob’al', 'q’anjob’al', 'q’anjob’al'],
  ixl: ['ixil', 'Ixil', 'ixil', 'ixil'],
  poc: ['poqomam', 'Poqomam', 'poqomam', 'poqomam'],
  yua: ['maya yucateco', 'Yucatec Maya', 'maia iucateque', 'maya yucatèque'],
  tzo: ['tsotsil', 'Tsotsil', 'tsotsil', 'tsotsil'],
  tzh: ['tseltal', 'Tseltal', 'tseltal', 'tseltal'],
  mix: ['mixteco', 'Mixtec', 'mixteco', 'mixtèque'],
  cab: ['garífuna', 'Garifuna', 'garífuna', 'garifuna'],
  miq: ['miskito', 'Miskito', 'misquito', 'miskito'],
  gym: ['ngäbere', 'Ngäbere', 'ngäbere', 'ngäbere'],
  kun: ['dulegaya (guna)', 'Dulegaya (Guna)', 'dulegaya (guna)', 'dulegaya (guna)'],
  guc: ['wayuunaiki', 'Wayuunaiki', 'wayuunaiki', 'wayuunaiki'],
  shp: ['shipibo-conibo', 'Shipibo-Conibo', 'shipibo-conibo', 'shipibo-conibo'],
  jam: ['criollo jamaiquino', 'Jamaican Creole', 'crioulo jamaicano', 'créole jamaïcain'],
  bzj: ['criollo beliceño', 'Belize Creole', 'crioulo belizenho', 'créole bélizien'],
} as const satisfies Record<string, LabelRow>;

function cldrName(code: string, language: Language): string | undefined {
  return new Intl.DisplayNames(language, { type: 'language', fallback: 'none' }).of(code);
}

function cldrLabels(code: string): Labels {
  return Object.fromEntries(labelLanguages.map((language) => [language, cldrName(code, language) ?? code])) as Labels;
}

const terms: readonly Term[] = [
  ...namedByCldr.map((id) => ({ id, labels: cldrLabels(id) })),
  ...Object.entries(ownLabels).map(([id, row]) => ({ id, labels: labelsOf(row) })),
];

const fieldLanguages: ReadonlySet<string> = new Set(terms.map((term) => term.id));

/** The field's languages, the indigenous ones of the Americas among them; `isLanguage` accepts further ones. */
export const languageList: CodeList = {
  name: 'languages',
  version: '2026-11-22',
  source: 'BCP 47 (IETF); names from Unicode CLDR, Alianza’s own where CLDR has none',
  notYetReviewedBySpeaker: unreviewedTranslations,
  terms,
};

/** Whether this is a canonical BCP 47 primary language subtag that the list or CLDR knows (`iw` is not: it is `he`). */
export function isLanguage(value: unknown): boolean {
  if (typeof value !== 'string' || !/^[a-z]{2,3}$/.test(value)) return false;
  if (fieldLanguages.has(value)) return true;
  return Intl.getCanonicalLocales(value)[0] === value && cldrName(value, 'en') !== undefined;
}

/** The language's name for a reader; for one that CLDR cannot name in the reader's language, the code. */
export function languageLabel(code: string, language: Language): string {
  return terms.find((term) => term.id === code)?.labels[language] ?? cldrName(code, language) ?? code;
}
