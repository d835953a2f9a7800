/**
 * A text as weighted stems (TF-IDF, after Salton and Buckley, Term-weighting approaches in automatic text retrieval,
 * 1988). Stems stand in the order of their names, so that the sum over what two texts share is the same to the last
 * digit, whoever adds it up.
 */
export interface TextVector {
  readonly stems: readonly string[];
  /** How often each occurs, at most {@link mostCounted}. */
  readonly counts: readonly number[];
  readonly weights: Float64Array;
  /** Euclidean length of the weights; 0 for an empty text. */
  readonly length: number;
}

/** A text brings at most so many distinct stems, the first ones: what is stuffed behind them is not read. */
const mostStems = 256;
const mostCounted = 255;

const damped = Float64Array.from({ length: mostCounted + 1 }, (_, count) => (count === 0 ? 0 : 1 + Math.log(count)));

export const noText: TextVector = { stems: [], counts: [], weights: new Float64Array(0), length: 0 };

/** What a stem that occurs `count` times weighs: each further time adds less. */
export function stemWeight(count: number, rarity: number): number {
  return (damped[count] ?? 0) * rarity;
}

export function textVector(stems: readonly string[], rarityOf: (stem: string) => number): TextVector {
  const sorted = [...(stems.length > mostStems ? first(mostStems, stems) : stems)].sort();
  const distinct: string[] = [];
  const counts: number[] = [];
  for (const stem of sorted) {
    const last = distinct.length - 1;
    if (last < 0 || stem !== distinct[last]) {
      distinct.push(stem);
      counts.push(1);
    } else counts[last] = Math.min(mostCounted, (counts[last] ?? 0) + 1);
  }
  return vectorFrom(distinct, counts, distinct.map(rarityOf));
}

/** All occurrences of the first so many distinct ones. */
function first(most: number, stems: readonly string[]): readonly string[] {
  const known = new Set<string>();
  return stems.filter((stem) => known.has(stem) || (known.size < most && known.add(stem)));
}

/** @param stems in the order of their names */
export function vectorFrom(
  stems: readonly string[],
  counts: readonly number[],
  rarities: readonly number[],
): TextVector {
  const weights = new Float64Array(stems.length);
  let squares = 0;
  for (let position = 0; position < stems.length; position += 1) {
    const weight = stemWeight(counts[position] ?? 0, rarities[position] ?? 0);
    weights[position] = weight;
    squares += weight * weight;
  }
  return { stems, counts, weights, length: Math.sqrt(squares) };
}

/** Of texts that others are compared with, by stem: a call meets one mission after the other. */
const weightsByStem = new WeakMap<TextVector, ReadonlyMap<string, number>>();

function weightsIn(text: TextVector): ReadonlyMap<string, number> {
  let weights = weightsByStem.get(text);
  if (!weights) {
    weights = new Map(text.stems.map((stem, position) => [stem, text.weights[position] ?? 0]));
    weightsByStem.set(text, weights);
  }
  return weights;
}

/** Cosine of the angle between two texts, in [0, 1]; 0 when one of them is empty. Quick where `a` stays the same. */
export function similarity(a: TextVector, b: TextVector): number {
  const weights = weightsIn(a);
  let product = 0;
  for (let position = 0; position < b.stems.length; position += 1) {
    const weight = weights.get(b.stems[position] ?? '');
    if (weight !== undefined) product += weight * (b.weights[position] ?? 0);
  }
  return cosine(product, a.length, b.length);
}

/** @param product of the two vectors, over the stems that they share */
export function cosine(product: number, length: number, otherLength: number): number {
  return product === 0 ? 0 : Math.min(1, product / (length * otherLength));
}
