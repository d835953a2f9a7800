/** A table that missed more is made anew. */
const mostChanges = 4_096;

/**
 * Names as small numbers, each for as long as somebody holds it; a number that nobody holds any more is given to the
 * next name. Beside each stand a value and a mark of its name.
 */
export class Lexicon {
  /** By number. */
  values = new Float64Array(64);
  /** By number; the bits of a signature. */
  marks = new Uint8Array(64);
  /** Numbers in the order in which they got a name; begun anew, with another epoch, when it has become long. */
  changes: number[] = [];
  epoch = 0;
  readonly #numbers = new Map<string, number>();
  readonly #names: string[] = [];
  #holders = new Uint32Array(64);
  readonly #free: number[] = [];

  constructor(
    private readonly valueOf: (name: string) => number = () => 1,
    private readonly markOf: (name: string) => number = () => 0,
  ) {}

  /** Numbers given out are below this. */
  get size(): number {
    return this.#names.length;
  }

  /** How many names are held. */
  get held(): number {
    return this.#numbers.size;
  }

  hold(name: string): number {
    const known = this.#numbers.get(name);
    if (known !== undefined) return this.holdAgain(known);
    const number = this.#free.pop() ?? this.#names.length;
    if (number >= this.values.length) this.#grow();
    this.#numbers.set(name, number);
    this.#names[number] = name;
    this.#holders[number] = 1;
    this.values[number] = this.valueOf(name);
    this.marks[number] = this.markOf(name);
    if (this.changes.length === mostChanges) {
      this.changes = [];
      this.epoch += 1;
    }
    this.changes.push(number);
    return number;
  }

  /** One holder more of a name that is held. */
  holdAgain(number: number): number {
    this.#holders[number] = (this.#holders[number] ?? 0) + 1;
    return number;
  }

  release(number: number): void {
    const holders = (this.#holders[number] ?? 0) - 1;
    this.#holders[number] = holders;
    if (holders > 0) return;
    this.#numbers.delete(this.nameOf(number));
    this.#free.push(number);
  }

  /** Undefined when nobody holds the name. */
  numberOf(name: string): number | undefined {
    return this.#numbers.get(name);
  }

  nameOf(number: number): string {
    return this.#names[number] ?? '';
  }

  /** Each name that is held, with its number. */
  entries(): IterableIterator<[string, number]> {
    return this.#numbers.entries();
  }

  #grow(): void {
    const values = new Float64Array(this.values.length * 2);
    const holders = new Uint32Array(this.values.length * 2);
    const marks = new Uint8Array(this.values.length * 2);
    values.set(this.values);
    holders.set(this.#holders);
    marks.set(this.marks);
    this.values = values;
    this.marks = marks;
    this.#holders = holders;
  }
}
