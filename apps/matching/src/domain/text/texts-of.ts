import type { TextByLanguage } from '#contracts';
import { stemRarity, type Statistics } from '../statistics.js';
import { stemsOf } from './stems.js';
import { noText, type TextVector, textVector } from './text-vector.js';
import { translated } from './translated-labels.js';

type Texts = readonly (TextByLanguage | undefined)[];

/** The stems of texts in all the languages that they are written in. */
export function* stemsIn(texts: Texts): Generator<string> {
  for (const text of texts) {
    for (const [language, said = ''] of Object.entries(text ?? {})) yield* stemsOf(said, language);
  }
}

/** What an organisation says of itself. */
export function missionVector(mission: TextByLanguage | undefined, statistics: Statistics): TextVector {
  return mission ? textVector(stemsIn([mission]), (stem) => stemRarity(statistics, stem)) : noText;
}

/** What a call says, with the names of the taxonomy's codes in all four languages. */
export function callVector(texts: Texts, statistics: Statistics): TextVector {
  return textVector(translated([...stemsIn(texts)]), (stem) => stemRarity(statistics, stem));
}
