import type { TextByLanguage } from '#contracts';
import type { Model } from '../model.js';
import { stemRarity, type Statistics } from '../statistics.js';
import { type Reading, stemsOf } from './stems.js';
import { noText, type TextVector, textVector } from './text-vector.js';
import { translated } from './translated-labels.js';

type Texts = readonly (TextByLanguage | undefined)[];

/** By which texts are read and weighed. */
export interface TextRanking {
  readonly model: Pick<Model, 'text'>;
  /** Counted over texts that were read in the same way. */
  readonly statistics: Statistics;
}

/** The stems of texts in all the languages that they are written in. */
export function stemsIn(texts: Texts, reading: Reading): readonly string[] {
  const [first = [], ...others] = texts.flatMap((text) =>
    text ? Object.keys(text).map((language) => stemsOf(text[language] ?? '', language, reading)) : [],
  );
  return others.length === 0 ? first : first.concat(...others);
}

/** By the statistics. */
type RarityOf = (stem: string) => number;

/** What an organisation says of itself. @param rarityOf where that is known sooner from elsewhere */
export function missionVector(
  mission: TextByLanguage | undefined,
  { model, statistics }: TextRanking,
  rarityOf: RarityOf = (stem) => stemRarity(statistics, stem),
): TextVector {
  return mission ? textVector(stemsIn([mission], model.text.reading), rarityOf) : noText;
}

/** What a call says, with the names of the taxonomy's codes in all four languages. @param rarityOf as for {@link missionVector} */
export function callVector(
  texts: Texts,
  { model, statistics }: TextRanking,
  rarityOf: RarityOf = (stem) => stemRarity(statistics, stem),
): TextVector {
  const { reading } = model.text;
  return textVector(translated(stemsIn(texts, reading), reading), rarityOf);
}
