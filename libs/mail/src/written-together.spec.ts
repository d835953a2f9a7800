import { describe, expect, it } from '@jest/globals';
import { WrittenTogether } from './written-together.js';

describe('what is written together', () => {
  it('is what came while the write before was under way', async () => {
    const writes: (readonly number[])[] = [];
    const ends: (() => void)[] = [];
    const together = new WrittenTogether<number>((all) => {
      writes.push(all);
      return new Promise((resolve) => ends.push(resolve));
    });
    const first = together.add(1);
    await Promise.resolve();
    const others = [2, 3].map((one) => together.add(one));
    expect(writes).toEqual([[1]]);
    ends[0]?.();
    await first;
    await Promise.resolve();
    expect(writes).toEqual([[1], [2, 3]]);
    ends[1]?.();
    await Promise.all(others);
  });

  it('fails for those whose write it was, and for nobody else', async () => {
    const together = new WrittenTogether<number>((all) =>
      all.includes(1) ? Promise.reject(new Error('no database')) : Promise.resolve(),
    );
    const first = together.add(1);
    await expect(first).rejects.toThrow('no database');
    await expect(together.add(2)).resolves.toBeUndefined();
  });
});
