import type { Compiled } from '../compile.js';
import { facets } from '../facets.js';
import { at } from '../measures.js';
import type { Assessor } from './assessor.js';
import type { ColumnValues } from './column-values.js';
import { bitsOf, columnBits, experienceBits, experienceMark, languageMark } from './marks.js';
import { type PreparedFacet, type PreparedQuery, strongest } from './prepared-query.js';
import { dayColumn, experienceColumn, latestDay, mostPiecesOf, signatureColumns } from './signature.js';
import { commonest, type Strengths } from './strength-tables.js';

type Direct = Pick<Assessor<Compiled>, 'languages' | 'recencyOf' | 'experienceOf'>;

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
  /** Points of each bit to each ask of the facets that have the column, those of an ask side by side. */
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
  /** By bit of one facet. */
  readonly #answered = new Float64Array(signatureColumns * columnBits);
  /** Of a piece of experience, by the mark of its theme. */
  readonly #themes = new Float64Array(experienceBits);
  /** By what brings anything of a value, one more than its entry; 0 where that is not known. Of one column, for a while. */
  readonly #known = new Int32Array(2 ** columnBits);
  /** Those of which it is known. */
  readonly #distinct = new Uint16Array(2 ** columnBits);

  /** What is here of another query is forgotten. */
  fill(query: PreparedQuery, direct: Direct): void {
    const { weights } = query.compiled;
    for (const column of this.#columns) {
      column.mask = column.most = column.asks = 0;
      column.flags.fill(0);
    }
    // Effort and instruments are in no signature: all are granted them.
    this.granted = (weights[at.effort] ?? 0) + (weights[at.instrument] ?? 0);
    query.facets.forEach((facet, position) => {
      this.#addGains(query, facet, position);
      this.#addAnswers(query, facet, position);
    });
    this.#language = weights[at.language] ?? 0;
    for (const language of direct.languages) this.#addFlag(languageMark(language), sharesLanguage);
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
    const distinct = this.#distinct;
    let count = 0;
    for (let number = 0; number < size; number += 1) {
      const value = (values[number] ?? 0) & mask;
      let entry = (known[value] ?? 0) - 1;
      if (entry < 0) {
        entry = this.#entryOf(column, value, 0);
        known[value] = entry + 1;
        distinct[count++] = value;
      }
      into[first + number] = entry;
    }
    for (let each = 0; each < count; each += 1) known[distinct[each] ?? 0] = 0;
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
    let sum = 0;
    for (let start = 0; start < asks * columnBits; start += columnBits) {
      let best = 0;
      for (let rest = bitsOfValue; rest !== 0; rest &= rest - 1) {
        const gain = gains[start + lowestBit(rest)] ?? 0;
        if (gain > best) best = gain;
      }
      sum += best;
    }
    return sum;
  }

  #addGains(query: PreparedQuery, { weights, strengths }: PreparedFacet, position: number): void {
    const weight = query.compiled.weights[position] ?? 0;
    if (weight === 0 || weights.length === 0) return;
    const [from, to] = rangeOf(position);
    let grantedShare = 0;
    for (let ask = 0; ask < weights.length; ask += 1) {
      grantedShare += query.valueForQuery((weights[ask] ?? 0) * (strengths[ask]?.common ?? 0));
    }
    this.granted += weight * Math.min(1, grantedShare);
    const most = weight * Math.max(0, query.valueForQuery(1) - grantedShare);
    for (let first = from; first < to; first += columnBits) {
      const column = this.#columns[first >>> 4];
      if (!column) continue;
      column.most += most;
      strengths.forEach((strength, ask) => {
        this.#addAsk(query, column, strength, first - from, weight, weights[ask] ?? 0);
      });
    }
  }

  /** Beside what other asks, also those of other facets, have there. @param first of the facet's bits in the column */
  #addAsk(
    query: PreparedQuery,
    column: Column,
    { byBit, common }: Strengths,
    first: number,
    weight: number,
    ofAsk: number,
  ): void {
    const start = column.asks * columnBits;
    if (column.gains.length === start) column.gains = grown(column.gains);
    const { gains } = column;
    const base = query.valueForQuery(ofAsk * common);
    const bitsHere = Math.min(columnBits, byBit.length - first);
    for (let bit = 0; bit < columnBits; bit += 1) {
      const gain = bit < bitsHere ? query.valueForQuery(ofAsk * (byBit[first + bit] ?? 0)) - base : 0;
      gains[start + bit] = gain > 0 ? weight * gain : 0;
      if (gain > 0) column.mask |= 1 << bit;
    }
    column.asks += 1;
  }

  #addAnswers(query: PreparedQuery, { answers }: PreparedFacet, position: number): void {
    this.without[position] = 0;
    this.withAnswer[position] = 0;
    const [first, ...others] = answers;
    if (!first) return;
    const byBit = this.#mostByBit(first, others);
    const common = others.length === 0 ? first.common : commonest(byBit);
    const [from] = rangeOf(position);
    let best = common;
    for (let bit = 0; bit < byBit.length; bit += 1) {
      const strength = byBit[bit] ?? 0;
      if (strength <= common) continue;
      this.#addFlag(from + bit, 1 << position);
      best = Math.max(best, strength);
    }
    this.without[position] = query.valueForDocument(common);
    this.withAnswer[position] = query.valueForDocument(best);
  }

  #mostByBit({ byBit }: Strengths, others: readonly Strengths[]): Float64Array {
    if (others.length === 0) return byBit;
    const most = this.#answered.subarray(0, byBit.length);
    most.set(byBit);
    for (const other of others) {
      for (let bit = 0; bit < most.length; bit += 1) most[bit] = Math.max(most[bit] ?? 0, other.byBit[bit] ?? 0);
    }
    return most;
  }

  #noteThemes({ facets: prepared }: PreparedQuery): void {
    const themes = this.#themes.fill(0);
    const { strengths = [], lexicon } = prepared[at.theme] ?? {};
    for (let term = 0; term < (lexicon?.size ?? 0); term += 1) {
      const strength = strongest(strengths, term);
      if (strength === 0) continue;
      const mark = experienceMark(lexicon?.nameOf(term) ?? '') & columnMask;
      themes[mark] = Math.max(themes[mark] ?? 0, strength);
    }
  }

  #addFlag(mark: number, flag: number): void {
    const column = this.#columns[mark >>> 4];
    const bit = mark & columnMask;
    if (!column) return;
    column.flags[bit] = (column.flags[bit] ?? 0) | flag;
    column.mask |= 1 << bit;
  }
}

const noColumn = (): Column => ({
  mask: 0,
  flags: new Int32Array(columnBits),
  most: 0,
  asks: 0,
  gains: new Float64Array(columnBits * 4),
});

const lowestBit = (value: number): number => 31 - Math.clz32(value & -value);

function rangeOf(position: number): readonly [number, number] {
  const facet = facets[position];
  if (facet === undefined) throw new RangeError(`no facet ${position}`);
  return bitsOf[facet];
}

function grown(gains: Float64Array): Float64Array {
  const longer = new Float64Array(gains.length * 2);
  longer.set(gains);
  return longer;
}
