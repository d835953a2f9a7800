import { createWriteStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { model } from '../../apps/matching/src/domain/model.js';
import { type Statistics, StatisticsCount } from '../../apps/matching/src/domain/statistics.js';
import { missionVector, stemsIn } from '../../apps/matching/src/domain/text/texts-of.js';
import { noText, similarity, type TextVector } from '../../apps/matching/src/domain/text/text-vector.js';

type Text = string | null;

/**
 * Texts in English of people and of what they might judge, and the pairs whose similarity is wanted. What is rated and has no
 * text, or is not there at all, is like nothing.
 */
export interface TextsFile {
  readonly profiles: readonly { readonly id: string; readonly texts: readonly Text[] }[];
  readonly items: readonly { readonly id: string; readonly text: Text }[];
  readonly rated: readonly { readonly profile: string; readonly item: string }[];
}

export interface RatedPair {
  readonly profile: string;
  readonly item: string;
  /** In [0, 1]. */
  readonly score: number;
}

/**
 * The similarity by which the matcher compares a mission with a call, for each rated pair, as a line of JSON.
 * @returns how many pairs name what the file does not have
 */
export async function evaluateTexts(from: string, to: string): Promise<number> {
  const file = JSON.parse(await readFile(from, 'utf8')) as TextsFile;
  await pipeline(Readable.from(linesOf(ratedPairs(file))), createWriteStream(to));
  return unknownIn(file);
}

/** Rarities are counted over all texts of the file; a profile's similarity is the mean over its texts. */
export function* ratedPairs({ profiles, items, rated }: TextsFile): Generator<RatedPair> {
  const statistics = statisticsOfTexts([...profiles.flatMap(({ texts }) => texts), ...items.map(({ text }) => text)]);
  const vector = (text: Text) => missionVector({ en: text ?? '' }, { model, statistics });
  const profileOf = new Map(profiles.map(({ id, texts }) => [id, texts.map(vector)]));
  const itemOf = new Map(items.map(({ id, text }) => [id, vector(text)]));
  for (const { profile, item } of rated) {
    yield { profile, item, score: meanSimilarity(profileOf.get(profile) ?? [], itemOf.get(item) ?? noText) };
  }
}

/** How many rated pairs name a profile or an item that is not in the file. */
export function unknownIn({ profiles, items, rated }: TextsFile): number {
  const [profileIds, itemIds] = [new Set(profiles.map(({ id }) => id)), new Set(items.map(({ id }) => id))];
  return rated.filter(({ profile, item }) => !profileIds.has(profile) || !itemIds.has(item)).length;
}

function statisticsOfTexts(texts: readonly Text[]): Statistics {
  const count = new StatisticsCount();
  for (const text of texts) count.add([], stemsIn([{ en: text ?? '' }], model.text.reading));
  return count.snapshot('texts');
}

function meanSimilarity(texts: readonly TextVector[], text: TextVector): number {
  const sum = texts.reduce((total, each) => total + similarity(each, text), 0);
  return texts.length === 0 ? 0 : sum / texts.length;
}

function* linesOf(pairs: Iterable<RatedPair>): Generator<string> {
  for (const pair of pairs) yield `${JSON.stringify(pair)}\n`;
}
