import { type CeilingsPass, ceilingsPass } from './ceilings-pass.js';
import { signatureColumns } from './signature.js';

const { BYTES_PER_ELEMENT: valueBytes } = Uint16Array;
const { BYTES_PER_ELEMENT: numberBytes } = Int32Array;
const pageBytes = 65_536;

/**
 * What the pass over the signatures of a partition reads and writes, in one memory of WebAssembly. When it grows its views
 * are made anew: nobody keeps one of them.
 */
export class PassMemory {
  /** {@link signatureColumns} a slot: the number of each value in its column; nothing is meant by those of a free slot. */
  signatures!: Uint16Array;
  /** By slot, the number of its row of weights. */
  weights!: Uint32Array;
  /** By slot, its ceiling for the query that was passed over last, in steps. */
  steps!: Uint16Array;
  /** Of the values of all columns, one column behind the other; of one query. */
  entries!: Int32Array;
  /** Of the rows of weights, one behind the other; of one query. */
  points!: Int32Array;
  readonly #memory: WebAssembly.Memory;
  readonly #pass: CeilingsPass;
  /** Where the others begin; signatures stand at 0. */
  readonly #at: Readonly<Record<'weights' | 'steps' | 'firsts' | 'entries', number>>;

  /** @param slots that it has room for */
  constructor(readonly slots: number) {
    const weights = slots * signatureColumns * valueBytes;
    const steps = weights + slots * numberBytes;
    const firsts = Math.ceil((steps + slots * valueBytes) / numberBytes) * numberBytes;
    const entries = firsts + signatureColumns * numberBytes;
    this.#at = { weights, steps, firsts, entries };
    this.#memory = new WebAssembly.Memory({ initial: Math.ceil(entries / pageBytes) });
    this.#pass = ceilingsPass(this.#memory);
    this.#view(0, 0);
  }

  /** The same with room for more slots. */
  enlarged(slots: number): PassMemory {
    const larger = new PassMemory(slots);
    larger.signatures.set(this.signatures);
    larger.weights.set(this.weights);
    return larger;
  }

  /** Makes room for so many entries and points; what is there is to be written anew. */
  reserve(entries: number, points: number): void {
    const needed = this.#at.entries + (entries + points) * numberBytes;
    const missing = Math.ceil(needed / pageBytes) - this.#memory.buffer.byteLength / pageBytes;
    if (missing > 0) this.#memory.grow(missing);
    this.#view(entries, points);
  }

  /**
   * Writes the steps of the first so many slots from their entries and points.
   * @param firsts of each column's entries
   * @param always points of the query's side that all get
   * @param floor points below which no side falls
   */
  pass(size: number, firsts: Uint32Array, always: number, floor: number): void {
    const { weights, steps, firsts: firstsAt, entries } = this.#at;
    const addresses = new Uint32Array(this.#memory.buffer, firstsAt, signatureColumns);
    for (let column = 0; column < signatureColumns; column += 1) {
      addresses[column] = entries + (firsts[column] ?? 0) * numberBytes;
    }
    this.#pass(firstsAt, 0, weights, steps, this.points.byteOffset, size, always, floor);
  }

  #view(entries: number, points: number): void {
    const { buffer } = this.#memory;
    const at = this.#at;
    this.signatures = new Uint16Array(buffer, 0, this.slots * signatureColumns);
    this.weights = new Uint32Array(buffer, at.weights, this.slots);
    this.steps = new Uint16Array(buffer, at.steps, this.slots);
    this.entries = new Int32Array(buffer, at.entries, entries);
    this.points = new Int32Array(buffer, at.entries + entries * numberBytes, points);
  }
}
