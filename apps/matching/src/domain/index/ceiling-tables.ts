import type { Compiled } from '../compile.js';
import { facets } from '../facets.js';
import { at } from '../measures.js';
import type { Assessor } from './assessor.js';
import type { Lexicon } from './lexicon.js';
import { bytesOf, experienceMark, languageMark } from './marks.js';
import type { PreparedFacet, PreparedQuery } from './prepared-query.js';
import { dayByte, latestDay, signatureBytes, signatureWords } from './signature.js';

type Direct = Pick<Assessor<Compiled>, 'languages' | 'recencyOf' | 'experienceOf'>;

/** Values of a byte. */
const values = 256;
const bits = signatureBytes * 8;

/** Points are added up in whole numbers of this fineness, above the bits that tell what has an answer. */
export const unit = 2 ** 17;
export const flagBits = 10;
const flag = { language: 1 << facets.length, experience: 2 << facets.length } as const;
export const { language: sharesLanguage, experience: hasExperience } = flag;
const flags = (1 << flagBits) - 1;

/**
 * For each byte of a signature and each of its values, what a document with it can bring at most: points of the
 * query's side, and the facets in which the document gets an answer, one bit each. What most documents get anyway
 * is granted to all.
 */
export class CeilingTables {
  /** {@link unit}s shifted by {@link flagBits}, with the flags below; by byte and value. */
  readonly entries = new Int32Array(signatureBytes * values);
  /** The same for experience, by how many pieces: counts where a theme of them is asked for. */
  readonly ofDepth = new Int32Array(values);
  /** Words of a signature that bring anything. */
  readonly words = new Int32Array(signatureWords);
  wordsUsed = 0;
  /** Points of the query's side that all get. */
  granted = 0;
  /** By facet: what it is worth to a document without an answer, and with one. */
  readonly without = new Float64Array(facets.length);
  readonly withAnswer = new Float64Array(facets.length);

  readonly #strengths = new Float64Array(bits);
  readonly #points = new Float64Array(values);
  readonly #most = new Float64Array(values);
  readonly #found = new Int32Array(values);

  /** What is here of another query is forgotten. */
  fill(query: PreparedQuery, direct: Direct): void {
    const { weights } = query.compiled;
    this.entries.fill(0);
    this.granted = 0;
    query.facets.forEach((facet, position) => {
      this.#addPoints(query, facet, position);
      this.#addAnswers(query, facet, position);
    });
    const language = entryOf(weights[at.language] ?? 0) | flag.language;
    this.#addWhere(direct.languages.map(languageMark), language);
    const experience = weights[at.experience] ?? 0;
    if (experience > 0) this.#addWhere(this.#experienceAsked(query), flag.experience);
    for (let value = 0; value < values; value += 1) {
      const recency = (weights[at.recency] ?? 0) * direct.recencyOf(latestDay(value));
      this.entries[dayByte * values + value] = entryOf(recency);
      this.ofDepth[value] = entryOf(experience * direct.experienceOf(value));
    }
    this.#noteWords();
  }

  /** Each ask gets the best of a byte's terms; bytes add up, which is no less than the best of all. */
  #addPoints(query: PreparedQuery, facet: PreparedFacet, position: number): void {
    const weight = query.compiled.weights[position] ?? 0;
    if (weight === 0) return;
    const [from, to] = rangeOf(position);
    let grantedShare = 0;
    const gains = Array.from(facet.weights, (ofAsk, ask) => {
      const strengths = this.#byBit(facet.strengths, facet.lexicon, ask, facet.weights.length);
      const common = commonest(strengths, from, to);
      const base = query.valueForQuery(ofAsk * common);
      grantedShare += base;
      return strengths
        .slice(from * 8, to * 8)
        .map((strength) => Math.max(0, query.valueForQuery(ofAsk * strength) - base));
    });
    this.granted += weight * Math.min(1, grantedShare);
    const most = Math.max(0, query.valueForQuery(1) - grantedShare);
    for (let byte = from; byte < to; byte += 1) {
      const first = (byte - from) * 8;
      const mask = bitsThatGain(gains, first);
      if (mask === 0) continue;
      const combinations = this.#addBest(gains, first, mask);
      const found = this.#found;
      for (let set = 0; set < combinations; set += 1) {
        found[set] = entryOf(weight * Math.min(most, this.#points[set] ?? 0));
      }
      const setOf = mask * values;
      for (let value = 1; value < values; value += 1) this.#add(byte, value, found[combined[setOf + value] ?? 0] ?? 0);
    }
  }

  /**
   * To each combination of a byte's bits that gain, the sum of what each ask gains by the best of them.
   * @returns how many combinations there are
   */
  #addBest(gains: readonly Float64Array[], first: number, mask: number): number {
    const most = this.#most;
    const points = this.#points.fill(0);
    let combinations = 1;
    for (const gain of gains) {
      combinations = 1;
      most[0] = 0;
      for (let bit = 0; bit < 8; bit += 1) {
        if ((mask & (1 << bit)) === 0) continue;
        const own = gain[first + bit] ?? 0;
        for (let set = 0; set < combinations; set += 1) most[combinations + set] = Math.max(own, most[set] ?? 0);
        combinations *= 2;
      }
      for (let set = 1; set < combinations; set += 1) points[set] = (points[set] ?? 0) + (most[set] ?? 0);
    }
    return combinations;
  }

  #addAnswers(query: PreparedQuery, { answered, lexicon }: PreparedFacet, position: number): void {
    this.without[position] = 0;
    this.withAnswer[position] = 0;
    if (!answered) return;
    const [from, to] = rangeOf(position);
    const strengths = this.#byBit(answered, lexicon, 0, 1);
    const common = commonest(strengths, from, to);
    let best = common;
    const marks: number[] = [];
    for (let bit = from * 8; bit < to * 8; bit += 1) {
      const strength = strengths[bit] ?? 0;
      if (strength <= common) continue;
      marks.push(bit);
      best = Math.max(best, strength);
    }
    this.without[position] = query.valueForDocument(common);
    this.withAnswer[position] = query.valueForDocument(best);
    this.#addWhere(marks, 1 << position);
  }

  /** By bit, the most that a term behind it has; those of the terms stand `stride` apart, from the `first` on. */
  #byBit(strengths: Float64Array, { marks, size }: Lexicon, first: number, stride: number): Float64Array {
    const by = this.#strengths.fill(0);
    for (let term = 0; term < size; term += 1) {
      const strength = strengths[first + term * stride] ?? 0;
      const mark = marks[term] ?? 0;
      if (strength > (by[mark] ?? 0)) by[mark] = strength;
    }
    return by;
  }

  #experienceAsked({ facets: prepared, vocabulary }: PreparedQuery): readonly number[] {
    const { weights, strengths, lexicon } = prepared[at.theme] ?? {};
    const asks = weights?.length ?? 0;
    const marks = new Set<number>();
    for (let term = 0; term < (lexicon?.size ?? 0); term += 1) {
      if (strengths?.subarray(term * asks, (term + 1) * asks).some((strength) => strength > 0)) {
        marks.add(experienceMark(vocabulary.lexiconAt(at.theme).nameOf(term)));
      }
    }
    return [...marks];
  }

  /** Once for each byte that has any of the bits. */
  #addWhere(marks: readonly number[], entry: number): void {
    const masks = new Map<number, number>();
    for (const mark of marks) masks.set(mark >>> 3, (masks.get(mark >>> 3) ?? 0) | (1 << (mark & 7)));
    for (const [byte, mask] of masks) {
      for (let value = 1; value < values; value += 1) if ((value & mask) !== 0) this.#add(byte, value, entry);
    }
  }

  #add(byte: number, value: number, entry: number): void {
    const index = byte * values + value;
    const before = this.entries[index] ?? 0;
    this.entries[index] = (((before >>> flagBits) + (entry >>> flagBits)) << flagBits) | ((before | entry) & flags);
  }

  #noteWords(): void {
    this.wordsUsed = 0;
    for (let word = 0; word < signatureWords; word += 1) {
      const first = word * 4 * values;
      if (word < signatureWords - 1 && this.entries.subarray(first, first + 4 * values).every(isZero)) continue;
      this.words[this.wordsUsed] = word;
      this.wordsUsed += 1;
    }
  }
}

/** The bits of a byte by which any ask gains. */
function bitsThatGain(gains: readonly Float64Array[], first: number): number {
  let mask = 0;
  for (const gain of gains) for (let bit = 0; bit < 8; bit += 1) if ((gain[first + bit] ?? 0) > 0) mask |= 1 << bit;
  return mask;
}

/** By mask and value, the bits of the value that are in the mask, moved together: few bits, few combinations. */
const combined = new Uint8Array(values * values);
for (let mask = 0; mask < values; mask += 1) {
  for (let value = 0; value < values; value += 1) {
    let place = 0;
    for (let bit = 0; bit < 8; bit += 1) {
      if ((mask & (1 << bit)) === 0) continue;
      if ((value & (1 << bit)) !== 0)
        combined[mask * values + value] = (combined[mask * values + value] ?? 0) | (1 << place);
      place += 1;
    }
  }
}

const entryOf = (points: number): number => Math.ceil(points * unit) << flagBits;
const isZero = (entry: number): boolean => entry === 0;

function rangeOf(position: number): readonly [number, number] {
  const facet = facets[position];
  if (facet === undefined) throw new RangeError(`no facet ${position}`);
  return bytesOf[facet];
}

/** At least half of the bits have as much. */
function commonest(strengths: Float64Array, from: number, to: number): number {
  const sorted = strengths.slice(from * 8, to * 8).sort();
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}
