import type { Compiled } from '../compile.js';
import { stemWeight } from '../text/text-vector.js';
import { ColumnValues } from './column-values.js';
import type { ImageDraft } from './image-draft.js';
import type { Drawn } from './image-part.js';
import { offsetOf, PagedWords } from './paged-words.js';
import { PassMemory } from './pass-memory.js';
import { copyInto, erase, headerWords, pack, renumber, type RestRenumber, stemsIn, write } from './record.js';
import { signatureColumns, type Traits, writeSignature } from './signature.js';
import type { Vocabulary } from './vocabulary.js';
import type { WeightRows } from './weight-rows.js';

const nowhere = 0xffffffff;

/** What is packed of a document besides its facets and text. */
export interface Rest {
  readonly words: readonly number[];
  readonly traits: Traits;
}

export interface RestCodec<D> extends RestRenumber {
  /** Holds the names that it packs as numbers. */
  pack(document: D, vocabulary: Vocabulary): Rest;
}

/**
 * The documents that can appear in one list: each packed into words at a slot of its own, with a signature beside it.
 * Slots and words of removed documents are used again.
 */
export class Partition<D extends Compiled> {
  /** Of the records. */
  readonly words = new PagedWords();
  /** Signatures and rows of weights, by slot. */
  memory = new PassMemory(0);
  readonly columns: readonly ColumnValues[] = Array.from({ length: signatureColumns }, () => new ColumnValues());
  textLengths = new Float64Array(0);
  #addresses = new Uint32Array(0);
  readonly #slots = new Map<string, number>();
  readonly #ids: string[] = [];
  readonly #free: number[] = [];
  readonly #written = new Uint16Array(signatureColumns);
  readonly #release = (lexicon: number, number: number): number => {
    this.vocabulary.lexicons[lexicon]?.release(number);
    return number;
  };

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
    writeSignature(packed.terms, traits, this.vocabulary, this.#written);
    this.#place(id, write(packed, this.words), document.weights, document.text.length);
  }

  /** What is at a slot in use, as it can be put again into another partition. */
  draw(slot: number, into: ImageDraft): void {
    const address = this.addressOf(slot);
    const signature = this.#written;
    this.columns.forEach((column, position) => {
      signature[position] = column.values[this.memory.signatures[slot * signatureColumns + position] ?? 0] ?? 0;
    });
    const weights = this.rows.weightsOf(this.memory.weights[slot] ?? 0);
    into.add({ id: this.idOf(slot), weights, signature }, this.words.page(address), offsetOf(address));
  }

  /** Puts what was drawn of one document. */
  restore(drawn: Drawn): void {
    const { record, start } = drawn;
    renumber(record, start, this.codec, drawn.hold);
    this.#written.set(drawn.signature);
    this.#place(drawn.id, copyInto(this.words, record, start), drawn.weights, this.#textLength(record, start));
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

  /** The same sum as of the text itself, to the last digit. */
  #textLength(record: Uint32Array, start: number): number {
    const { values } = this.vocabulary.stems;
    let squares = 0;
    const first = start + headerWords;
    for (let word = first; word < first + stemsIn(record, start); word += 1) {
      const entry = record[word] ?? 0;
      const weight = stemWeight(entry & 255, values[entry >>> 8] ?? 0);
      squares += weight * weight;
    }
    return Math.sqrt(squares);
  }

  /** With the signature that was written. */
  #place(id: string, address: number, weights: Float64Array, textLength: number): void {
    const slot = this.#slots.get(id) ?? this.#takeSlot(id);
    const before = this.#addresses[slot] ?? nowhere;
    // Held before the old ones are let go.
    const row = this.rows.hold(weights);
    const signature = this.#written;
    this.columns.forEach((column, position) => {
      signature[position] = column.hold(signature[position] ?? 0);
    });
    if (before !== nowhere) this.#erase(slot, before);
    this.#addresses[slot] = address;
    this.memory.weights[slot] = row;
    this.textLengths[slot] = textLength;
    this.memory.signatures.set(signature, slot * signatureColumns);
  }

  #erase(slot: number, address: number): void {
    this.rows.release(this.memory.weights[slot] ?? 0);
    this.columns.forEach((column, position) =>
      column.release(this.memory.signatures[slot * signatureColumns + position] ?? 0),
    );
    renumber(this.words.page(address), offsetOf(address), this.codec, this.#release);
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
    const { textLengths } = this;
    const addresses = this.#addresses;
    this.#addresses = new Uint32Array(capacity).fill(nowhere);
    this.textLengths = new Float64Array(capacity);
    this.#addresses.set(addresses);
    this.textLengths.set(textLengths);
    this.memory = this.memory.enlarged(capacity);
  }
}
