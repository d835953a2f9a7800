import type { Compiled } from '../compile.js';
import { ColumnValues } from './column-values.js';
import { PagedWords } from './paged-words.js';
import { erase, pack, read, release, write } from './record.js';
import { signatureColumns, type Traits, writeSignature } from './signature.js';
import type { Vocabulary } from './vocabulary.js';
import type { WeightRows } from './weight-rows.js';

const nowhere = 0xffffffff;

/** What is packed of a document besides its facets and text. */
export interface Rest {
  readonly words: readonly number[];
  readonly traits: Traits;
}

export interface RestCodec<D> {
  /** Holds the names that it packs as numbers. */
  pack(document: D, vocabulary: Vocabulary): Rest;
  release(words: readonly number[], vocabulary: Vocabulary): void;
}

/**
 * The documents that can appear in one list: each packed into words at a slot of its own, with a signature beside it.
 * Slots and words of removed documents are used again.
 */
export class Partition<D extends Compiled> {
  /** Of the records. */
  readonly words = new PagedWords();
  /** {@link signatureColumns} a slot: the number of each value in its column; nothing is meant by those of a free slot. */
  signatures = new Uint16Array(0);
  readonly columns: readonly ColumnValues[] = Array.from({ length: signatureColumns }, () => new ColumnValues());
  /** Numbers of the rows. */
  weights = new Uint32Array(0);
  textLengths = new Float64Array(0);
  #addresses = new Uint32Array(0);
  readonly #slots = new Map<string, number>();
  readonly #ids: string[] = [];
  readonly #free: number[] = [];
  readonly #written = new Uint16Array(signatureColumns);

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

  has(id: string): boolean {
    return this.#slots.has(id);
  }

  put(id: string, document: D): void {
    const { words, traits } = this.codec.pack(document, this.vocabulary);
    const packed = pack(document, words, this.vocabulary);
    const slot = this.#slots.get(id) ?? this.#takeSlot(id);
    const address = this.#addresses[slot] ?? nowhere;
    // Held before the old ones are let go.
    const weights = this.rows.hold(document.weights);
    const signature = this.#written;
    writeSignature(packed.terms, traits, this.vocabulary, signature);
    this.columns.forEach((column, position) => {
      signature[position] = column.hold(signature[position] ?? 0);
    });
    if (address !== nowhere) this.#erase(slot, address);
    this.#addresses[slot] = write(packed, this.words);
    this.weights[slot] = weights;
    this.textLengths[slot] = document.text.length;
    this.signatures.set(signature, slot * signatureColumns);
  }

  remove(id: string): void {
    const slot = this.#slots.get(id);
    if (slot === undefined) return;
    this.#erase(slot, this.addressOf(slot));
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

  #erase(slot: number, address: number): void {
    const before = read(address, this.words);
    this.rows.release(this.weights[slot] ?? 0);
    this.columns.forEach((column, position) =>
      column.release(this.signatures[slot * signatureColumns + position] ?? 0),
    );
    release(before, this.vocabulary);
    this.codec.release(before.rest, this.vocabulary);
    erase(address, this.words);
  }

  #takeSlot(id: string): number {
    const slot = this.#free.pop() ?? this.#ids.length;
    this.#slots.set(id, slot);
    this.#ids[slot] = id;
    if (slot >= this.#addresses.length) this.#grow();
    return slot;
  }

  #grow(): void {
    const capacity = Math.ceil(this.#addresses.length * 1.25) + 64;
    const { signatures, weights, textLengths } = this;
    const addresses = this.#addresses;
    this.#addresses = new Uint32Array(capacity).fill(nowhere);
    this.signatures = new Uint16Array(capacity * signatureColumns);
    this.weights = new Uint32Array(capacity);
    this.textLengths = new Float64Array(capacity);
    this.#addresses.set(addresses);
    this.signatures.set(signatures);
    this.weights.set(weights);
    this.textLengths.set(textLengths);
  }
}
