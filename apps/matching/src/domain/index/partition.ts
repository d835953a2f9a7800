import type { Compiled } from '../compile.js';
import { PagedWords } from './paged-words.js';
import { mostImpact, mostSlots, PostingList } from './posting-list.js';
import { erase, type Packed, pack, read, release, termLists, write } from './record.js';
import type { Vocabulary } from './vocabulary.js';
import type { WeightRows } from './weight-rows.js';

const nowhere = 0xffffffff;

/** What is packed of a document besides its facets and text. */
export interface Rest {
  readonly words: readonly number[];
  /** How many pieces of experience it tells of, at most 255. */
  readonly depth: number;
}

export interface RestCodec<D> {
  /** Holds the names that it packs as numbers. */
  pack(document: D, vocabulary: Vocabulary): Rest;
  release(words: readonly number[], vocabulary: Vocabulary): void;
}

/**
 * The documents that can appear in one list: each packed into words at a slot of its own, and found through postings by
 * term. Slots and words of removed documents are used again.
 */
export class Partition<D extends Compiled> {
  /** Of the records. */
  readonly words = new PagedWords();
  /** Of the postings. */
  readonly postings = new PagedWords();
  /** By list of {@link termLists} and number of the term. */
  readonly terms: readonly (PostingList | undefined)[][] = termLists.map(() => []);
  /** By number of the stem. */
  readonly stems: (PostingList | undefined)[] = [];
  /** Numbers of the rows. */
  weights = new Uint32Array(0);
  depths = new Uint8Array(0);
  textLengths = new Float64Array(0);
  #addresses = new Uint32Array(0);
  readonly #slots = new Map<string, number>();
  readonly #ids: string[] = [];
  readonly #free: number[] = [];

  constructor(
    readonly name: string,
    private readonly vocabulary: Vocabulary,
    private readonly codec: RestCodec<D>,
    readonly rows: WeightRows,
  ) {}

  /** Slots in use are below this. */
  get size(): number {
    return this.#ids.length;
  }

  /** Slots that there is room for. */
  get capacity(): number {
    return this.weights.length;
  }

  has(id: string): boolean {
    return this.#slots.has(id);
  }

  put(id: string, document: D): void {
    const { words, depth } = this.codec.pack(document, this.vocabulary);
    const packed = pack(document, words, this.vocabulary);
    const slot = this.#slots.get(id) ?? this.#takeSlot(id);
    const address = this.#addresses[slot] ?? nowhere;
    const before = address === nowhere ? nothing : read(address, this.words);
    this.#post(slot, document, packed, before);
    // Held before the old one is let go.
    const weights = this.rows.hold(document.weights);
    if (address !== nowhere) this.#erase(slot, before, address);
    this.#addresses[slot] = write(packed, this.words);
    this.weights[slot] = weights;
    this.depths[slot] = depth;
    this.textLengths[slot] = document.text.length;
  }

  remove(id: string): void {
    const slot = this.#slots.get(id);
    if (slot === undefined) return;
    const address = this.addressOf(slot);
    const before = read(address, this.words);
    before.terms.forEach((numbers, list) => this.#unpost(this.terms[list], slot, numbers, []));
    this.#unpost(this.stems, slot, before.stems, []);
    this.#erase(slot, before, address);
    this.#addresses[slot] = nowhere;
    this.#slots.delete(id);
    this.#ids[slot] = '';
    this.#free.push(slot);
  }

  /** Of what is packed there. @throws RangeError when nothing is. */
  addressOf(slot: number): number {
    const address = this.#addresses[slot] ?? nowhere;
    if (address === nowhere) throw new RangeError(`nothing at slot ${slot}`);
    return address;
  }

  isFree(slot: number): boolean {
    return this.#addresses[slot] === nowhere;
  }

  idOf(slot: number): string {
    return this.#ids[slot] ?? '';
  }

  /** A list that says what it said before keeps its postings. */
  #post(slot: number, { facets: of, text }: Compiled, after: Packed, before: Packed): void {
    termLists.forEach(({ facet, role }, list) => {
      const lists = this.terms[list] ?? [];
      const [numbers = [], were = []] = [after.terms[list], before.terms[list]];
      if (isSame(numbers, were)) return;
      const { asks } = of[facet];
      this.#unpost(lists, slot, were, numbers);
      numbers.forEach((number, at) => {
        this.#listOf(lists, number).set(slot, role === 'gives' ? 0 : impactOf(asks[at]?.weight ?? 0));
      });
    });
    if (isSame(after.stems, before.stems) && isSame(after.counts, before.counts)) return;
    this.#unpost(this.stems, slot, before.stems, after.stems);
    after.stems.forEach((stem, at) => {
      this.#listOf(this.stems, stem).set(slot, impactOf((text.weights[at] ?? 0) / text.length));
    });
  }

  #erase(slot: number, before: Packed, address: number): void {
    this.rows.release(this.weights[slot] ?? 0);
    release(before, this.vocabulary);
    this.codec.release(before.rest, this.vocabulary);
    erase(address, this.words);
  }

  #unpost(
    lists: (PostingList | undefined)[] | undefined,
    slot: number,
    before: readonly number[],
    after: readonly number[],
  ): void {
    for (const number of before) {
      const list = after.includes(number) ? undefined : lists?.[number];
      list?.delete(slot);
      if (lists && list?.length === 0) lists[number] = undefined;
    }
  }

  #listOf(lists: (PostingList | undefined)[], number: number): PostingList {
    while (lists.length <= number) lists.push(undefined);
    const list = lists[number] ?? new PostingList(this.postings);
    lists[number] = list;
    return list;
  }

  /** @throws RangeError when there are more documents than an entry of a posting list can tell apart */
  #takeSlot(id: string): number {
    const slot = this.#free.pop() ?? this.#ids.length;
    if (slot >= mostSlots) throw new RangeError(`${this.name} is full`);
    this.#slots.set(id, slot);
    this.#ids[slot] = id;
    if (slot >= this.#addresses.length) this.#grow();
    return slot;
  }

  #grow(): void {
    const capacity = Math.ceil(this.#addresses.length * 1.25) + 64;
    const before = {
      addresses: this.#addresses,
      weights: this.weights,
      depths: this.depths,
      lengths: this.textLengths,
    };
    this.#addresses = new Uint32Array(capacity).fill(nowhere);
    this.weights = new Uint32Array(capacity);
    this.depths = new Uint8Array(capacity);
    this.textLengths = new Float64Array(capacity);
    this.#addresses.set(before.addresses);
    this.weights.set(before.weights);
    this.depths.set(before.depths);
    this.textLengths.set(before.lengths);
  }
}

const nothing: Packed = { terms: [], stems: [], counts: [], rest: [] };

const isSame = (one: readonly number[], other: readonly number[]): boolean =>
  one.length === other.length && one.every((number, at) => number === other[at]);

/** No less than the share, but for what rounding put above 1. */
const impactOf = (share: number): number => Math.min(mostImpact, Math.ceil(share * mostImpact));
