const firstRoom = 16;
/** Odd, and with its bits spread: neighbours land far apart (Knuth, The Art of Computer Programming 3, 6.4). */
const spread = 0x9e3779b1;

/**
 * The distinct values in one column of signatures, as small numbers, each for as long as a signature has it. Most
 * documents share theirs with many others, so that a query looks at a value once and not at each document. A record has
 * sixteen to hold and sixteen to let go: numbers are found by open addressing, three times sooner than in a Map.
 */
export class ColumnValues {
  /** By number. */
  values = new Uint16Array(firstRoom);
  #holders = new Uint32Array(firstRoom);
  /** One more than the number of the value that is found there, 0 where none is; twice as many as there is room for. */
  #slots = new Uint32Array(firstRoom * 2);
  readonly #free: number[] = [];
  #size = 0;

  /** Numbers given out are below this. */
  get size(): number {
    return this.#size;
  }

  /** @param value of 16 bits @returns a number of 16 bits */
  hold(value: number): number {
    const number = (this.#slots[this.#slotOf(value)] ?? 0) - 1;
    if (number < 0) return this.#take(value);
    this.#holders[number] = (this.#holders[number] ?? 0) + 1;
    return number;
  }

  release(number: number): void {
    const holders = (this.#holders[number] ?? 0) - 1;
    this.#holders[number] = holders;
    if (holders > 0) return;
    this.#empty(this.#slotOf(this.values[number] ?? 0));
    this.#free.push(number);
  }

  #take(value: number): number {
    const number = this.#free.pop() ?? this.#size++;
    if (number >= this.values.length) this.#grow();
    this.values[number] = value;
    this.#holders[number] = 1;
    this.#slots[this.#slotOf(value)] = number + 1;
    return number;
  }

  /** Where the value is, or else the place that it would have. */
  #slotOf(value: number): number {
    const mask = this.#slots.length - 1;
    let slot = this.#homeOf(value);
    for (;;) {
      const number = (this.#slots[slot] ?? 0) - 1;
      if (number < 0 || this.values[number] === value) return slot;
      slot = (slot + 1) & mask;
    }
  }

  #homeOf(value: number): number {
    return (Math.imul(value, spread) >>> 16) & (this.#slots.length - 1);
  }

  /** Those behind move up, each not before its home: a gap would hide them. */
  #empty(slot: number): void {
    const slots = this.#slots;
    const mask = slots.length - 1;
    let gap = slot;
    for (let next = (slot + 1) & mask; slots[next] !== 0; next = (next + 1) & mask) {
      const home = this.#homeOf(this.values[(slots[next] ?? 0) - 1] ?? 0);
      if (((next - home) & mask) < ((next - gap) & mask)) continue;
      slots[gap] = slots[next] ?? 0;
      gap = next;
    }
    slots[gap] = 0;
  }

  #grow(): void {
    const { values } = this;
    const holders = this.#holders;
    this.values = new Uint16Array(values.length * 2);
    this.#holders = new Uint32Array(values.length * 2);
    this.values.set(values);
    this.#holders.set(holders);
    this.#slots = new Uint32Array(values.length * 4);
    // All of them are held: otherwise a free number would have been taken.
    values.forEach((value, number) => {
      this.#slots[this.#slotOf(value)] = number + 1;
    });
  }
}
