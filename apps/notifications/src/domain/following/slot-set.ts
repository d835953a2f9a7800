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

  /** Keeps what is in one of these at least; what is empty already is passed over. */
  keepIn(sets: readonly SlotSet[]): void {
    const { words } = this;
    const others = sets.map((set) => set.words);
    for (let at = 0; at < words.length; at += 1) {
      const kept = words[at] ?? 0;
      if (kept === 0) continue;
      let left = kept;
      for (const other of others) {
        // Beyond its end there is nothing in it, and to look there would be slow.
        if (at < other.length) left &= ~(other[at] ?? 0);
        if (left === 0) break;
      }
      words[at] = kept & ~left;
    }
  }

  /** In ascending order. */
  forEach(visit: (slot: number) => void): void {
    const { words } = this;
    for (let at = 0; at < words.length; at += 1) {
      for (let rest = words[at] ?? 0; rest !== 0; rest &= rest - 1) {
        visit(at * bitsInWord + bitsInWord - 1 - Math.clz32(rest & -rest));
      }
    }
  }

  private grow(word: number): void {
    const words = new Uint32Array(Math.max(word + 1, this.words.length * 2));
    words.set(this.words);
    this.words = words;
  }
}
