import { describe, expect, it } from '@jest/globals';
import { randomFrom } from '../../../testing/random-records.js';
import { offsetOf, PagedWords } from './paged-words.js';
import { impactOf, lengthOf, PostingList, slotOf } from './posting-list.js';

const entriesOf = (list: PostingList, words: PagedWords): [number, number][] =>
  list.blocks.flatMap((block) => {
    const page = words.page(block);
    const first = offsetOf(block) + 1;
    return [...page.subarray(first, first + lengthOf(page, block))].map((entry): [number, number] => [
      slotOf(entry),
      impactOf(entry),
    ]);
  });

describe('a posting list', () => {
  it('equals a sorted map after any changes, and shares its words with others', () => {
    const random = randomFrom(5);
    const words = new PagedWords();
    const lists = [new PostingList(words), new PostingList(words)];
    const maps = [new Map<number, number>(), new Map<number, number>()];
    for (let step = 0; step < 20_000; step += 1) {
      const which = random() < 0.5 ? 0 : 1;
      const slot = Math.floor(random() * 3_000);
      if (random() < (step < 10_000 ? 0.7 : 0.3)) {
        const impact = Math.floor(random() * 256);
        lists[which]?.set(slot, impact);
        maps[which]?.set(slot, impact);
      } else {
        lists[which]?.delete(slot);
        maps[which]?.delete(slot);
      }
      if (step % 500 > 0) continue;
      lists.forEach((list, at) => {
        expect(entriesOf(list, words)).toEqual([...(maps[at] ?? [])].sort(([a], [b]) => a - b));
        expect(list.length).toBe(maps[at]?.size);
      });
    }
  });

  it('takes no more memory when the same changes come again and again', () => {
    const words = new PagedWords();
    const list = new PostingList(words);
    const fillAndEmpty = () => {
      for (let slot = 0; slot < 5_000; slot += 1) list.set((slot * 7_919) % 5_000, 1);
      for (let slot = 0; slot < 5_000; slot += 1) list.delete(slot);
    };
    fillAndEmpty();
    const { bytes } = words;
    for (let round = 0; round < 20; round += 1) fillAndEmpty();
    expect(words.bytes).toBe(bytes);
    expect(list.blocks).toEqual([]);
  });
});
