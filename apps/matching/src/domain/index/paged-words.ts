const pageBits = 16;
const pageWords = 1 << pageBits;
const offsetMask = pageWords - 1;

/**
 * Memory for many short pieces of 32-bit words, in pages of 256 KiB: it grows without copying, and what is given back
 * is taken again. A piece never crosses a page, and its address stays what it is.
 */
export class PagedWords {
  readonly pages: Uint32Array[] = [];
  readonly #free = new Map<number, number[]>();
  #next = 0;

  /**
   * @param words at most a page
   * @returns the address; what the piece held before is still there
   */
  take(words: number): number {
    const again = this.#free.get(words)?.pop();
    if (again !== undefined) return again;
    if ((this.#next & offsetMask) + words > pageWords) this.#next = (this.#next | offsetMask) + 1;
    const address = this.#next;
    this.#next += words;
    if (address >>> pageBits === this.pages.length) this.pages.push(new Uint32Array(pageWords));
    return address;
  }

  /** @param words as many as were taken */
  giveBack(address: number, words: number): void {
    const free = this.#free.get(words);
    if (free) free.push(address);
    else this.#free.set(words, [address]);
  }

  /** The page that holds the address. */
  page(address: number): Uint32Array {
    const page = this.pages[address >>> pageBits];
    if (page === undefined) throw new RangeError(`no page at address ${address}`);
    return page;
  }

  get bytes(): number {
    return this.pages.length * pageWords * 4;
  }
}

/** Where in its page an address stands. */
export const offsetOf = (address: number): number => address & offsetMask;
