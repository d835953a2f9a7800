import { headOf, type ImageHead, type Signed } from './image-part.js';
import { lengthOf, renumber, type RestRenumber } from './record.js';
import type { Vocabulary } from './vocabulary.js';

/** A part that has so many words or more is full: two megabytes, a few thousand organisations. */
const fullWords = 500_000;

/**
 * One part of an image under way: records of one partition, with the names of all that their numbers stand for, so that a
 * part is understood by itself. To be filled and finished without anything changing in between.
 */
export class ImageDraft {
  readonly #ids: string[] = [];
  readonly #names: string[][];
  /** By lexicon and number of the index: one more than the number in this part, 0 where it has none. */
  readonly #numbers: readonly Uint32Array[];
  readonly #weights = new Map<string, { readonly number: number; readonly weights: Float64Array }>();
  #words = new Uint32Array(fullWords / 8);
  #length = 0;

  constructor(
    private readonly partition: string,
    private readonly vocabulary: Vocabulary,
    private readonly codec: RestRenumber,
  ) {
    this.#names = vocabulary.lexicons.map(() => []);
    this.#numbers = vocabulary.lexicons.map(({ size }) => new Uint32Array(size));
  }

  get isFull(): boolean {
    return this.#length >= fullWords;
  }

  get isEmpty(): boolean {
    return this.#ids.length === 0;
  }

  /** @param record from `start` on, in the numbers of the index */
  add({ id, weights, signature }: Signed, record: Uint32Array, start: number): void {
    const { length: values } = signature;
    const length = lengthOf(record, start);
    this.#makeRoom(1 + values + length);
    const words = this.#words;
    words[this.#length] = this.#numberOf(weights);
    words.set(signature, this.#length + 1);
    const first = this.#length + 1 + values;
    words.set(record.subarray(start, start + length), first);
    renumber(words, first, this.codec, (lexicon, number) => this.#localOf(lexicon, number));
    this.#length = first + length;
    this.#ids.push(id);
  }

  bytes(): Uint8Array {
    const weights = [...this.#weights.values()].map((row) => [...row.weights]);
    const head: ImageHead = { partition: this.partition, ids: this.#ids, names: this.#names, weights };
    const words = this.#words.subarray(0, this.#length);
    return Buffer.concat([headOf(head), new Uint8Array(words.buffer, 0, words.byteLength)]);
  }

  #localOf(lexicon: number, number: number): number {
    const numbers = this.#numbers[lexicon];
    const known = numbers?.[number] ?? 0;
    if (known > 0) return known - 1;
    const local = this.#names[lexicon]?.push(this.vocabulary.lexicons[lexicon]?.nameOf(number) ?? '') ?? 0;
    if (numbers) numbers[number] = local;
    return local - 1;
  }

  #numberOf(weights: Float64Array): number {
    const name = weights.join();
    const known = this.#weights.get(name) ?? { number: this.#weights.size, weights };
    this.#weights.set(name, known);
    return known.number;
  }

  #makeRoom(words: number): void {
    if (this.#length + words <= this.#words.length) return;
    const longer = new Uint32Array(this.#words.length * 2 + words);
    longer.set(this.#words.subarray(0, this.#length));
    this.#words = longer;
  }
}
