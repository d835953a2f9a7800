import type { Compiled } from '../compile.js';
import { facets } from '../facets.js';
import { offsetOf } from './paged-words.js';
import type { Partition } from './partition.js';
import { impactOf, lengthOf, type PostingList, slotOf } from './posting-list.js';
import type { PreparedQuery, TermPoints } from './prepared-query.js';
import { termLists } from './record.js';
import type { TextQuery } from './text-query.js';

/** Words a slot. */
export const stride = 4;
/** Where they stand: points of the query's side, shares of the document's asks (a byte a facet), the texts' similarity. */
export const word = { query: 0, shares: 1, text: 3 } as const;
const facetsAWord = facets.length / 2;
/** Slots that are added up at once: their sums stay in the processor's cache. */
export const windowSlots = 8_192;

/** How far one posting list was read, and what its entries add. */
interface Cursor {
  readonly list: PostingList;
  /** For the word of the slot that stands there, times the impact, and shifted. */
  readonly offset: number;
  readonly shift: number;
  readonly points: number;
  /** For the query's side. */
  readonly constant: number;
  block: number;
  entry: number;
}

/**
 * For each slot of a window, sums that are no less than what the document and a query gain by the terms that they
 * share, in whole numbers that were rounded up. The scratch space is given by the caller: searches are synchronous.
 */
export class Bounds {
  readonly #cursors: readonly Cursor[];

  constructor(
    private readonly partition: Partition<Compiled>,
    query: PreparedQuery,
    text: TextQuery,
    readonly sums: Int32Array,
  ) {
    this.#cursors = [
      ...query.points.flatMap((points) => cursorOf(partition.terms[points.list]?.[points.term], gainOf(points))),
      ...text.added.flatMap(({ stem, points }) =>
        cursorOf(partition.stems[stem], { offset: word.text, shift: 0, points, constant: 0 }),
      ),
    ];
  }

  /** Adds up the window that ends before `end`, after the one before it. */
  advance(end: number): void {
    this.sums.fill(0);
    const start = end - windowSlots;
    for (const cursor of this.#cursors) {
      if (cursor.points === 0) this.#addConstant(cursor, start, end);
      else this.#addScaled(cursor, start, end);
    }
  }

  #addConstant(cursor: Cursor, start: number, end: number): void {
    const { sums } = this;
    const { constant, list } = cursor;
    for (; cursor.block < list.blocks.length; cursor.block += 1, cursor.entry = 0) {
      const block = list.blocks[cursor.block] ?? 0;
      const page = this.partition.postings.page(block);
      const first = offsetOf(block) + 1;
      const last = first + lengthOf(page, block);
      for (let at = first + cursor.entry; at < last; at += 1) {
        const slot = slotOf(page[at] ?? 0);
        if (slot >= end) {
          cursor.entry = at - first;
          return;
        }
        const sum = (slot - start) * stride;
        sums[sum] = (sums[sum] ?? 0) + constant;
      }
    }
  }

  #addScaled(cursor: Cursor, start: number, end: number): void {
    const { sums } = this;
    const { constant, offset, shift, points, list } = cursor;
    for (; cursor.block < list.blocks.length; cursor.block += 1, cursor.entry = 0) {
      const block = list.blocks[cursor.block] ?? 0;
      const page = this.partition.postings.page(block);
      const first = offsetOf(block) + 1;
      const last = first + lengthOf(page, block);
      for (let at = first + cursor.entry; at < last; at += 1) {
        const entry = page[at] ?? 0;
        const slot = slotOf(entry);
        if (slot >= end) {
          cursor.entry = at - first;
          return;
        }
        const sum = (slot - start) * stride;
        sums[sum] = (sums[sum] ?? 0) + constant;
        sums[sum + offset] = (sums[sum + offset] ?? 0) + ((((impactOf(entry) * points) >>> 8) + 1) << shift);
      }
    }
  }
}

type Gain = Pick<Cursor, 'offset' | 'shift' | 'points' | 'constant'>;

function gainOf({ list, query, document }: TermPoints): Gain {
  const { position = 0 } = termLists[list] ?? {};
  const offset = word.shares + Math.floor(position / facetsAWord);
  return { offset, shift: (position % facetsAWord) * 8, points: document, constant: query };
}

const cursorOf = (list: PostingList | undefined, gain: Gain): readonly Cursor[] =>
  list ? [{ list, ...gain, block: 0, entry: 0 }] : [];
