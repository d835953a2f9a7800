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

/** By the statistics. */
type RarityOf = (stem: string) => number;

/** What an organisation says of itself. @param rarityOf where that is known sooner from elsewhere */
export function missionVector(
  mission: TextByLanguage | undefined,
  statistics: Statistics,
  rarityOf: RarityOf = (stem) => stemRarity(statistics, stem),
): TextVector {
  return mission ? textVector(stemsIn([mission]), rarityOf) : noText;
}

/** What a call says, with the names of the taxonomy's codes in all four languages. @param rarityOf as for {@link missionVector} */
export function callVector(
  texts: Texts,
  statistics: Statistics,
  rarityOf: RarityOf = (stem) => stemRarity(statistics, stem),
): TextVector {
  return textVector(translated(stemsIn(texts)), rarityOf);
}
