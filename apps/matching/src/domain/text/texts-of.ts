import type { TextByLanguage } from '#contracts';
import { stemRarity, type Statistics } from '../statistics.js';
import { stemsOf } from './stems.js';
import { noText, type TextVector, textVector } from './text-vector.js';
import { translated } from './translated-labels.js';

type Texts = readonly (TextByLanguage | undefined)[];

/** The stems of texts in all the languages that they are written in. */
export function stemsIn(texts: Texts): readonly string[] {
  const [first = [], ...others] = texts.flatMap((text) =>
    text ? Object.keys(text).map((language) => stemsOf(text[language] ?? '', language)) : [],
  );
  return others.length === 0 ? first : first.concat(...others);
}

/** What an organisation says of itself. @param rarityOf by the statistics, where that is known sooner from elsewhere */
export function missionVector(
  mission: TextByLanguage | undefined,
  statistics: Statistics,
  rarityOf = (stem: string): number => stemRarity(statistics, stem),
): TextVector {
  return mission ? textVector(stemsIn([mission]), rarityOf) : noText;
}

/** What a call says, with the names of the taxonomy's codes in all four languages. */
export function callVector(texts: Texts, statistics: Statistics): TextVector {
  return textVector(translated(stemsIn(texts)), (stem) => stemRarity(statistics, stem));
}
