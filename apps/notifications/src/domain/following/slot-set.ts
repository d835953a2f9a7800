const bitsInWord = 32;
const firstWords = 8;

/** A set of small whole numbers, one bit each: intersecting a hundred thousand takes microseconds. */
export class SlotSet {
  private words = new Uint32Array(firstWords);

  add(slot: number): void {
    const word = slot >>> 5;
    if (word >= this.words.length) this.grow(word);
    this.words[word] = (this.words[word] ?? 0) | (1 << (slot % bitsInWord));
  }

  delete(slot: number): void {
    const word = slot >>> 5;
    if (word < this.words.length) this.words[word] = (this.words[word] ?? 0) & ~(1 << (slot % bitsInWord));
  }

  copy(): SlotSet {
    const copied = new SlotSet();
    copied.words = this.words.slice();
    return copied;
  }

  /** Keeps what is in one of these at least. */
  keepIn(sets: readonly SlotSet[]): void {
    const { words } = this;
    for (let at = 0; at < words.length; at += 1) {
      let union = 0;
      for (const set of sets) union |= set.words[at] ?? 0;
      words[at] = (words[at] ?? 0) & union;
    }
  }

  /** In ascending order. */
  *[Symbol.iterator](): Generator<number> {
    for (const [at, word] of this.words.entries()) {
      for (let rest = word; rest !== 0; rest &= rest - 1) {
        yield at * bitsInWord + bitsInWord - 1 - Math.clz32(rest & -rest);
      }
    }
  }

  private grow(word: number): void {
    const words = new Uint32Array(Math.max(word + 1, this.words.length * 2));
    words.set(this.words);
    this.words = words;
  }
}
