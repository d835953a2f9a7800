import type { Compiled } from '../compile.js';
import { facets } from '../facets.js';
import { at } from '../measures.js';
import type { Assessor } from './assessor.js';
import type { ColumnValues } from './column-values.js';
import type { Lexicon } from './lexicon.js';
import { bitsOf, experienceBits, experienceMark, languageMark } from './marks.js';
import type { PreparedFacet, PreparedQuery } from './prepared-query.js';
import { columnBits, dayColumn, experienceColumn, latestDay, mostPiecesOf, signatureColumns } from './signature.js';

type Direct = Pick<Assessor<Compiled>, 'languages' | 'recencyOf' | 'experienceOf'>;

const bits = signatureColumns * columnBits;
const columnMask = columnBits - 1;
const experienceMask = (1 << experienceBits) - 1;

/** Points are added up in whole numbers of this fineness, above the bits that tell what has an answer. */
export const unit = 2 ** 17;
export const flagBits = facets.length + 1;
export const sharesLanguage = 1 << facets.length;

/** What the bits of one column bring. */
interface Column {
  /** Bits that bring anything. */
  mask: number;
  /** By bit, the facets in which a document with it gets an answer. */
  readonly flags: Int32Array;
  /** No document brings more points. */
  most: number;
  asks: number;
  /** Points of each bit to each ask of the facets that have the column, those of a bit side by side. */
  gains: Float64Array;
}

/**
 * For each value of each column of a signature, what a document with it can bring at most: points of the query's side,
 * and the facets in which the document gets an answer, one bit each. What most documents get anyway is granted to all.
 */
export class CeilingTables {
  /** Points of the query's side that all get. */
  granted = 0;
  /** By facet: what it is worth to a document without an answer, and with one. */
  readonly without = new Float64Array(facets.length);
  readonly withAnswer = new Float64Array(facets.length);

  readonly #columns: readonly Column[] = Array.from({ length: signatureColumns }, noColumn);
  #language = 0;
  #direct: Direct | undefined;
  #recency = 0;
  #experience = 0;
  readonly #strengths = new Float64Array(bits);
  /** Of a piece of experience, by the mark of its theme. */
  readonly #themes = new Float64Array(experienceBits);
  #best = new Float64Array(0);
  /** By what brings anything of a value, one more than its entry; 0 where that is not known. Of one column, for a while. */
  readonly #known = new Int32Array(2 ** columnBits);

  /** What is here of another query is forgotten. */
  fill(query: PreparedQuery, direct: Direct): void {
    const { weights } = query.compiled;
    for (const column of this.#columns)
      Object.assign(column, { mask: 0, most: 0, asks: 0, flags: column.flags.fill(0) });
    // Effort and instruments are in no signature: all are granted them.
    this.granted = (weights[at.effort] ?? 0) + (weights[at.instrument] ?? 0);
    query.facets.forEach((facet, position) => {
      this.#addGains(query, facet, position);
      this.#addAnswers(query, facet, position);
    });
    this.#language = weights[at.language] ?? 0;
    this.#addFlag(direct.languages.map(languageMark), sharesLanguage);
    this.#direct = direct;
    this.#recency = weights[at.recency] ?? 0;
    this.#experience = weights[at.experience] ?? 0;
    if (this.#experience > 0) this.#noteThemes(query);
  }

  /**
   * Writes one entry a value of the column, from `first` on: {@link unit}s shifted by {@link flagBits}, with the flags
   * below.
   */
  write(position: number, { values, size }: ColumnValues, into: Int32Array, first: number): void {
    const column = this.#columns[position];
    const direct = this.#direct;
    if (!column || !direct) return;
    if (position === dayColumn || position === experienceColumn) {
      for (let number = 0; number < size; number += 1) {
        const value = values[number] ?? 0;
        into[first + number] = this.#entryOf(column, value, this.#pointsOf(position, value, direct));
      }
      return;
    }
    // Most values differ only in bits that bring nothing.
    const { mask } = column;
    const known = this.#known;
    for (let number = 0; number < size; number += 1) {
      const value = (values[number] ?? 0) & mask;
      let entry = (known[value] ?? 0) - 1;
      if (entry < 0) {
        entry = this.#entryOf(column, value, 0);
        known[value] = entry + 1;
      }
      into[first + number] = entry;
    }
    for (let number = 0; number < size; number += 1) known[(values[number] ?? 0) & mask] = 0;
  }

  /** @param besides points that facets and languages do not bring */
  #entryOf(column: Column, value: number, besides: number): number {
    const { mask, most, flags: flagsOf } = column;
    let flags = 0;
    for (let rest = value & mask; rest !== 0; rest &= rest - 1) flags |= flagsOf[lowestBit(rest)] ?? 0;
    let points = Math.min(most, this.#sumOfBest(column, value & mask)) + besides;
    if ((flags & sharesLanguage) !== 0) points += this.#language;
    return (Math.ceil(points * unit) << flagBits) | flags;
  }

  /** What is no facet. */
  #pointsOf(column: number, value: number, direct: Direct): number {
    if (column === dayColumn) return this.#recency * direct.recencyOf(latestDay(value));
    if (column === experienceColumn && this.#experience > 0) {
      return this.#experience * direct.experienceOf(this.#depthOf(value));
    }
    return 0;
  }

  /** Each theme is that of a piece at least, and the other pieces may be of the best of them. */
  #depthOf(value: number): number {
    const themes = this.#themes;
    let best = 0;
    let depth = 0;
    let others = mostPiecesOf(value);
    for (let rest = value & experienceMask; rest !== 0; rest &= rest - 1) {
      const strength = themes[lowestBit(rest)] ?? 0;
      depth += strength;
      others -= 1;
      if (strength > best) best = strength;
    }
    return depth + Math.max(0, others) * best;
  }

  /** Each ask gets the best of the bits; columns add up, which is no less than the best of all. */
  #sumOfBest({ asks, gains }: Column, bitsOfValue: number): number {
    const best = this.#best;
    for (let ask = 0; ask < asks; ask += 1) best[ask] = 0;
    for (let rest = bitsOfValue; rest !== 0; rest &= rest - 1) {
      const first = lowestBit(rest) * asks;
      for (let ask = 0; ask < asks; ask += 1) {
        const gain = gains[first + ask] ?? 0;
        if (gain > (best[ask] ?? 0)) best[ask] = gain;
      }
    }
    let sum = 0;
    for (let ask = 0; ask < asks; ask += 1) sum += best[ask] ?? 0;
    return sum;
  }

  #addGains(query: PreparedQuery, { weights, strengths, lexicon }: PreparedFacet, position: number): void {
    const weight = query.compiled.weights[position] ?? 0;
    const asks = weights.length;
    if (weight === 0 || asks === 0) return;
    const [from, to] = rangeOf(position);
    const gains = new Float64Array((to - from) * asks);
    let grantedShare = 0;
    for (let ask = 0; ask < asks; ask += 1) {
      const ofAsk = weights[ask] ?? 0;
      const byBit = this.#byBit(strengths, lexicon, ask, asks);
      const base = query.valueForQuery(ofAsk * commonest(byBit, from, to));
      grantedShare += base;
      for (let bit = from; bit < to; bit += 1) {
        const gain = query.valueForQuery(ofAsk * (byBit[bit] ?? 0)) - base;
        if (gain > 0) gains[(bit - from) * asks + ask] = weight * gain;
      }
    }
    this.granted += weight * Math.min(1, grantedShare);
    const most = weight * Math.max(0, query.valueForQuery(1) - grantedShare);
    for (let first = from; first < to; first += columnBits) {
      const ofColumn = gains.subarray((first - from) * asks, (Math.min(to, first + columnBits) - from) * asks);
      this.#addColumn(this.#columns[first >>> 4], ofColumn, asks, most);
    }
  }

  /** Beside what other facets have there. */
  #addColumn(column: Column | undefined, gains: Float64Array, asks: number, most: number): void {
    if (!column) return;
    const before = column.asks;
    const together = new Float64Array(columnBits * (before + asks));
    for (let bit = 0; bit < columnBits; bit += 1) {
      const first = bit * (before + asks);
      for (let ask = 0; ask < before; ask += 1) together[first + ask] = column.gains[bit * before + ask] ?? 0;
      for (let ask = 0; ask < asks; ask += 1) {
        const gain = gains[bit * asks + ask] ?? 0;
        together[first + before + ask] = gain;
        if (gain > 0) column.mask |= 1 << bit;
      }
    }
    column.gains = together;
    column.asks = before + asks;
    column.most += most;
    if (this.#best.length < column.asks) this.#best = new Float64Array(column.asks);
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
    for (let bit = from; bit < to; bit += 1) {
      const strength = strengths[bit] ?? 0;
      if (strength <= common) continue;
      marks.push(bit);
      best = Math.max(best, strength);
    }
    this.without[position] = query.valueForDocument(common);
    this.withAnswer[position] = query.valueForDocument(best);
    this.#addFlag(marks, 1 << position);
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

  #noteThemes({ facets: prepared }: PreparedQuery): void {
    const themes = this.#themes.fill(0);
    const { weights, strengths, lexicon } = prepared[at.theme] ?? {};
    const asks = weights?.length ?? 0;
    for (let term = 0; term < (lexicon?.size ?? 0); term += 1) {
      let most = 0;
      for (let ask = term * asks; ask < (term + 1) * asks; ask += 1) most = Math.max(most, strengths?.[ask] ?? 0);
      if (most === 0) continue;
      const mark = experienceMark(lexicon?.nameOf(term) ?? '') & columnMask;
      themes[mark] = Math.max(themes[mark] ?? 0, most);
    }
  }

  #addFlag(marks: readonly number[], flag: number): void {
    for (const mark of marks) {
      const column = this.#columns[mark >>> 4];
      const bit = mark & columnMask;
      if (!column) continue;
      column.flags[bit] = (column.flags[bit] ?? 0) | flag;
      column.mask |= 1 << bit;
    }
  }
}

const noColumn = (): Column => ({
  mask: 0,
  flags: new Int32Array(columnBits),
  most: 0,
  asks: 0,
  gains: new Float64Array(0),
});

const lowestBit = (value: number): number => 31 - Math.clz32(value & -value);

function rangeOf(position: number): readonly [number, number] {
  const facet = facets[position];
  if (facet === undefined) throw new RangeError(`no facet ${position}`);
  return bitsOf[facet];
}

/** At least half of the bits have as much; nobody has it twice who states it in the only column. */
function commonest(strengths: Float64Array, from: number, to: number): number {
  if (to - from <= columnBits) return 0;
  const sorted = strengths.slice(from, to).sort();
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}
