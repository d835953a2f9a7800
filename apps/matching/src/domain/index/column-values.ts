/**
 * The distinct values in one column of signatures, as small numbers, each for as long as a signature has it. Most
 * documents share theirs with many others, so that a query looks at a value once and not at each document.
 */
export class ColumnValues {
  /** By number. */
  values = new Uint16Array(16);
  readonly #numbers = new Map<number, number>();
  readonly #free: number[] = [];
  #holders = new Uint32Array(16);
  #size = 0;

  /** Numbers given out are below this. */
  get size(): number {
    return this.#size;
  }

  /** @param value of 16 bits @returns a number of 16 bits */
  hold(value: number): number {
    const number = this.#numbers.get(value) ?? this.#take(value);
    this.#holders[number] = (this.#holders[number] ?? 0) + 1;
    return number;
  }

  release(number: number): void {
    const holders = (this.#holders[number] ?? 0) - 1;
    this.#holders[number] = holders;
    if (holders > 0) return;
    this.#numbers.delete(this.values[number] ?? 0);
    this.#free.push(number);
  }

  #take(value: number): number {
    const number = this.#free.pop() ?? this.#size++;
    if (number >= this.values.length) this.#grow();
    this.#numbers.set(value, number);
    this.values[number] = value;
    return number;
  }

  #grow(): void {
    const { values } = this;
    const holders = this.#holders;
    this.values = new Uint16Array(values.length * 2);
    this.#holders = new Uint32Array(values.length * 2);
    this.values.set(values);
    this.#holders.set(holders);
  }
}
