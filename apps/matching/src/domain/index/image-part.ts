import { lengthOf, type Renumber } from './record.js';
import { signatureColumns } from './signature.js';
import type { Vocabulary } from './vocabulary.js';

const wordBytes = Uint32Array.BYTES_PER_ELEMENT;

export interface Signed {
  readonly id: string;
  readonly weights: Float64Array;
  /** One value a column. */
  readonly signature: Uint16Array;
}

/** A document of an image: its record from `start` on in the numbers of the image, for which `hold` gives the index's. */
export interface Drawn extends Signed {
  readonly record: Uint32Array;
  readonly start: number;
  readonly hold: Renumber;
}

/** What stands before the records. */
export interface ImageHead {
  readonly partition: string;
  readonly ids: readonly string[];
  /** By lexicon and number. */
  readonly names: readonly (readonly string[])[];
  /** Rows of weights. */
  readonly weights: readonly (readonly number[])[];
}

/** Its length in bytes, and JSON that ends with a word. */
export function headOf(head: ImageHead): Uint8Array {
  const text = Buffer.from(JSON.stringify(head));
  const length = Math.ceil(text.length / wordBytes) * wordBytes;
  const bytes = Buffer.alloc(wordBytes + length, ' ');
  bytes.writeUInt32LE(length);
  text.copy(bytes, wordBytes);
  return bytes;
}

/** A part of an image, to be read once: what is read of its records is in the numbers of the index afterwards. */
export class ImagePart {
  readonly #head: ImageHead;
  readonly #words: Uint32Array;

  constructor(bytes: Uint8Array) {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const end = wordBytes + buffer.readUInt32LE();
    this.#head = JSON.parse(buffer.toString('utf8', wordBytes, end)) as ImageHead;
    // A copy: words must not begin within one.
    this.#words = new Uint32Array(new Uint8Array(bytes.subarray(end)).buffer);
  }

  get partition(): string {
    return this.#head.partition;
  }

  /** Holds the names for as long as `use` takes. */
  readInto({ lexicons }: Vocabulary, use: (drawn: Drawn) => void): void {
    const { ids, names, weights } = this.#head;
    const numbers = lexicons.map((lexicon, at) => Uint32Array.from(names[at] ?? [], (name) => lexicon.hold(name)));
    const rows = weights.map((row) => Float64Array.from(row));
    const hold: Renumber = (lexicon, number) => lexicons[lexicon]?.holdAgain(numbers[lexicon]?.[number] ?? 0) ?? 0;
    const record = this.#words;
    let word = 0;
    for (const id of ids) {
      const start = word + 1 + signatureColumns;
      // Reading it changes no lengths.
      const next = start + lengthOf(record, start);
      const signature = Uint16Array.from(record.subarray(word + 1, start));
      use({ id, weights: rows[record[word] ?? 0] ?? new Float64Array(0), signature, record, start, hold });
      word = next;
    }
    lexicons.forEach((lexicon, at) => numbers[at]?.forEach((number) => lexicon.release(number)));
  }
}
