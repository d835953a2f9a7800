import { type Passes, passesOver } from './passes.js';
import { signatureColumns } from './signature.js';

const { BYTES_PER_ELEMENT: valueBytes } = Uint16Array;
const { BYTES_PER_ELEMENT: numberBytes } = Int32Array;
const pageBytes = 65_536;

/** Steps are counted in so many classes. */
export const countedSteps = 1_024;

/** Behind the signatures, one behind the other; scratch is what one search needs. */
type Part = 'weights' | 'steps' | 'firsts' | 'counts' | 'scratch';

/**
 * What the passes over the slots of a partition read and write, in one memory of WebAssembly. When it grows its views are
 * made anew: nobody keeps one of them.
 */
export class PassMemory {
  /** {@link signatureColumns} a slot: the number of each value in its column; nothing is meant by those of a free slot. */
  signatures!: Uint16Array;
  /** By slot, the number of its row of weights. */
  weights!: Uint32Array;
  /** By slot, its ceiling for the query that was passed over last. */
  steps!: Uint16Array;
  /** How many slots have each step, in {@link countedSteps} classes; {@link order} makes places of them. */
  counts!: Uint32Array;
  /** Of the values of all columns, one column behind the other; of one query. */
  entries!: Int32Array;
  /** Of the rows of weights, one behind the other; of one query. */
  points!: Int32Array;
  /** Slots in the order of their steps. */
  highest!: Uint32Array;
  readonly #memory: WebAssembly.Memory;
  readonly #passes: Passes;
  readonly #at: Readonly<Record<Part, number>>;

  /** @param slots that it has room for */
  constructor(readonly slots: number) {
    const weights = slots * signatureColumns * valueBytes;
    const steps = weights + slots * numberBytes;
    const firsts = Math.ceil((steps + slots * valueBytes) / numberBytes) * numberBytes;
    const counts = firsts + signatureColumns * numberBytes;
    const scratch = counts + countedSteps * numberBytes;
    this.#at = { weights, steps, firsts, counts, scratch };
    this.#memory = new WebAssembly.Memory({ initial: Math.ceil(scratch / pageBytes) });
    this.#passes = passesOver(this.#memory);
    this.#view(0, 0, 0);
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
    this.#view(entries, points, 0);
  }

  /**
   * Writes the steps of the first so many slots from their entries and points, and counts them.
   * @param firsts of each column's entries
   * @param always points of the query's side that all get
   * @param floor points below which no side falls
   */
  write(size: number, firsts: Uint32Array, always: number, floor: number): void {
    const at = this.#at;
    const addresses = new Uint32Array(this.#memory.buffer, at.firsts, signatureColumns);
    for (let column = 0; column < signatureColumns; column += 1) {
      addresses[column] = at.scratch + (firsts[column] ?? 0) * numberBytes;
    }
    this.#passes.write(at.firsts, 0, at.weights, at.steps, this.points.byteOffset, size, always, floor);
  }

  /** Counts the steps of the first so many slots. */
  count(size: number): void {
    this.counts.fill(0);
    this.#passes.count(this.#at.steps, size, this.#at.counts);
  }

  /**
   * Puts the slots with at least the lowest step at the places that stand in `counts`, which move on.
   * @param count of these slots
   */
  order(size: number, lowest: number, count: number): void {
    this.#view(this.entries.length, this.points.length, count);
    this.#passes.order(this.#at.steps, size, lowest, this.#at.counts, this.highest.byteOffset);
  }

  #view(entries: number, points: number, highest: number): void {
    const at = this.#at;
    const pointsAt = at.scratch + entries * numberBytes;
    const highestAt = pointsAt + points * numberBytes;
    const needed = Math.ceil((highestAt + highest * numberBytes) / pageBytes);
    const missing = needed - this.#memory.buffer.byteLength / pageBytes;
    if (missing > 0) this.#memory.grow(missing);
    const { buffer } = this.#memory;
    this.signatures = new Uint16Array(buffer, 0, this.slots * signatureColumns);
    this.weights = new Uint32Array(buffer, at.weights, this.slots);
    this.steps = new Uint16Array(buffer, at.steps, this.slots);
    this.counts = new Uint32Array(buffer, at.counts, countedSteps);
    this.entries = new Int32Array(buffer, at.scratch, entries);
    this.points = new Int32Array(buffer, pointsAt, points);
    this.highest = new Uint32Array(buffer, highestAt, highest);
  }
}
