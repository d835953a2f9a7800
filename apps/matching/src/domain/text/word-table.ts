const firstWords = 1_024;
const charactersAWord = 8;
const slotsAWord = 4;

/**
 * What is known of words, found by their characters where they stand: nothing is cut out of a text for a word that is
 * known, as a Map of strings would need it. By open addressing (Peterson, Addressing for random-access storage, 1957).
 */
export class WordTable {
  readonly #known: string[] = [];
  /** Of each word; its characters begin where those of the word before end. */
  #ends = new Uint32Array(firstWords);
  #hashes = new Int32Array(firstWords);
  #characters = new Uint16Array(firstWords * charactersAWord);
  /** One more than the word's number, 0 where there is none; a power of two of them, so that some always are. */
  #slots = new Uint32Array(firstWords * slotsAWord);

  get size(): number {
    return this.#known.length;
  }

  /** What is known of the word from `start` to before `end`. */
  find(text: string, start: number, end: number): string | undefined {
    const hash = hashOf(text, start, end);
    const mask = this.#slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const word = (this.#slots[slot] ?? 0) - 1;
      if (word < 0) return undefined;
      if (this.#hashes[word] === hash && this.#stands(word, text, start, end)) return this.#known[word];
    }
  }

  /** @param text a word that is not known yet, from `start` to before `end` */
  add(text: string, start: number, end: number, known: string): void {
    const word = this.#known.push(known) - 1;
    if (word >= this.#ends.length) this.#makeRoom();
    const from = this.#startOf(word);
    const last = from + end - start;
    if (last > this.#characters.length) this.#characters = longer(this.#characters);
    for (let at = start; at < end; at += 1) this.#characters[from + at - start] = text.charCodeAt(at);
    this.#ends[word] = last;
    this.#hashes[word] = hashOf(text, start, end);
    this.#place(word);
  }

  #stands(word: number, text: string, start: number, end: number): boolean {
    const from = this.#startOf(word);
    if ((this.#ends[word] ?? 0) - from !== end - start) return false;
    for (let at = start; at < end; at += 1) {
      if (this.#characters[from + at - start] !== text.charCodeAt(at)) return false;
    }
    return true;
  }

  #startOf(word: number): number {
    return word === 0 ? 0 : (this.#ends[word - 1] ?? 0);
  }

  #place(word: number): void {
    const mask = this.#slots.length - 1;
    let slot = (this.#hashes[word] ?? 0) & mask;
    while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
    this.#slots[slot] = word + 1;
  }

  #makeRoom(): void {
    this.#ends = longer(this.#ends);
    this.#hashes = longer(this.#hashes);
    this.#slots = new Uint32Array(this.#slots.length * 2);
    for (let word = 0; word < this.size - 1; word += 1) this.#place(word);
  }
}

/** 32-bit FNV-1a over UTF-16 code units. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash ^ (hash >>> 15);
}

function longer<A extends Uint16Array | Uint32Array | Int32Array>(array: A): A {
  const twice = new (array.constructor as new (length: number) => A)(array.length * 2);
  twice.set(array);
  return twice;
}
