import { offsetOf, type PagedWords } from './paged-words.js';

/** Entries of a full block; a block of `n` entries takes `n + 1` words, a power of two. */
const mostEntries = 255;
/** Of a block that continues a list: slots mostly come in ascending order, and the full block before it stays full. */
const firstRoom = 15;

/** An entry: the slot in the upper 24 bits, its impact in the lower 8. */
const impactBits = 8;
export const mostSlots = 2 ** 24;
export const mostImpact = 255;
export const slotOf = (entry: number): number => entry >>> impactBits;
export const impactOf = (entry: number): number => entry & mostImpact;

/**
 * The slots that hold one term, ascending, each with its impact there, in blocks: a change moves at most one block's
 * entries. A block's first word is its length and, above 16 bits, how many entries it has room for.
 */
export class PostingList {
  /** Addresses of the blocks, in the order of their slots; none is empty. */
  readonly blocks: number[] = [];
  length = 0;

  constructor(private readonly words: PagedWords) {}

  /** A slot that is already there gets the new impact. */
  set(slot: number, impact: number): void {
    const entry = slot * 2 ** impactBits + impact;
    const at = this.#blockFor(slot);
    const block = this.blocks[at];
    if (block === undefined) {
      this.#insert(this.#open(0, 1), 0, entry);
      return;
    }
    const position = this.#positionIn(block, slot);
    const page = this.words.page(block);
    const index = offsetOf(block) + 1 + position;
    if (position < lengthOf(page, block) && slotOf(page[index] ?? 0) === slot) {
      page[index] = entry;
      return;
    }
    this.#insertInto(at, block, position, entry);
  }

  delete(slot: number): void {
    const at = this.#blockFor(slot);
    const block = this.blocks[at];
    if (block === undefined) return;
    const page = this.words.page(block);
    const start = offsetOf(block) + 1;
    const length = lengthOf(page, block);
    const position = this.#positionIn(block, slot);
    if (position === length || slotOf(page[start + position] ?? 0) !== slot) return;
    page.copyWithin(start + position, start + position + 1, start + length);
    setLength(page, block, length - 1);
    this.length -= 1;
    if (length === 1) {
      this.words.giveBack(block, roomOf(page, block) + 1);
      this.blocks.splice(at, 1);
    } else if (length - 1 <= roomOf(page, block) >>> 2) this.#resize(at, block, roomOf(page, block) >>> 1);
  }

  #insertInto(at: number, block: number, position: number, entry: number): void {
    const page = this.words.page(block);
    const room = roomOf(page, block);
    const length = lengthOf(page, block);
    if (length < room) this.#insert(block, position, entry);
    else if (room < mostEntries) this.#insert(this.#resize(at, block, room * 2 + 1), position, entry);
    else if (position === length) this.#insert(this.#open(at + 1, firstRoom), 0, entry);
    else this.#insertIntoHalf(at, block, position, entry);
  }

  #insertIntoHalf(at: number, block: number, position: number, entry: number): void {
    const kept = (mostEntries + 1) >>> 1;
    const half = this.#open(at + 1, mostEntries);
    this.#move(block, kept, half);
    setLength(this.words.page(block), block, kept);
    if (position < kept) this.#insert(block, position, entry);
    else this.#insert(half, position - kept, entry);
  }

  /** The first block whose successor begins above `slot`. */
  #blockFor(slot: number): number {
    let low = 0;
    let high = this.blocks.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      const block = this.blocks[middle] ?? 0;
      if (slotOf(this.words.page(block)[offsetOf(block) + 1] ?? 0) <= slot) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** First position whose slot is not below `slot`. */
  #positionIn(block: number, slot: number): number {
    const page = this.words.page(block);
    const start = offsetOf(block) + 1;
    let low = 0;
    let high = lengthOf(page, block);
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (slotOf(page[start + middle] ?? 0) < slot) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #insert(block: number, position: number, entry: number): void {
    const page = this.words.page(block);
    const start = offsetOf(block) + 1;
    const length = lengthOf(page, block);
    page.copyWithin(start + position + 1, start + position, start + length);
    page[start + position] = entry;
    setLength(page, block, length + 1);
    this.length += 1;
  }

  #resize(at: number, block: number, room: number): number {
    const fresh = this.#newBlock(room);
    this.#move(block, 0, fresh);
    this.words.giveBack(block, roomOf(this.words.page(block), block) + 1);
    this.blocks[at] = fresh;
    return fresh;
  }

  #move(from: number, first: number, to: number): void {
    const [source, target] = [this.words.page(from), this.words.page(to)];
    const length = lengthOf(source, from);
    const start = offsetOf(from) + 1;
    target.set(source.subarray(start + first, start + length), offsetOf(to) + 1);
    setLength(target, to, length - first);
  }

  /** A new block at this place of the list. */
  #open(at: number, room: number): number {
    const fresh = this.#newBlock(room);
    this.blocks.splice(at, 0, fresh);
    return fresh;
  }

  #newBlock(room: number): number {
    const address = this.words.take(room + 1);
    this.words.page(address)[offsetOf(address)] = room * 2 ** 16;
    return address;
  }
}

export const lengthOf = (page: Uint32Array, block: number): number => (page[offsetOf(block)] ?? 0) & 0xffff;
const roomOf = (page: Uint32Array, block: number): number => (page[offsetOf(block)] ?? 0) >>> 16;

function setLength(page: Uint32Array, block: number, length: number): void {
  page[offsetOf(block)] = ((page[offsetOf(block)] ?? 0) & 0xffff0000) | length;
}
