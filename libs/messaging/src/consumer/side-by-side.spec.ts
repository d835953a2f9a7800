import { describe, expect, it } from '@jest/globals';
import { sideBySide } from './side-by-side.js';

describe('work side by side', () => {
  it('does everything, never more at once than it may', async () => {
    let now = 0;
    let most = 0;
    const done: number[] = [];
    await sideBySide([1, 2, 3, 4, 5, 6, 7], 3, async (item) => {
      most = Math.max(most, ++now);
      await new Promise(setImmediate);
      now -= 1;
      done.push(item);
    });
    expect(most).toBe(3);
    expect(done.sort()).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  it('begins nothing new after a failure, waits for what is in hand, and throws the failure', async () => {
    const begun: number[] = [];
    const ended: number[] = [];
    const all = sideBySide([1, 2, 3, 4], 2, async (item) => {
      begun.push(item);
      if (item === 1) throw new RangeError('first');
      await new Promise(setImmediate);
      ended.push(item);
    });
    await expect(all).rejects.toThrow('first');
    expect(begun).toEqual([1, 2]);
    expect(ended).toEqual([2]);
  });
});
