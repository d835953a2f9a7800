import { describe, expect, it } from '@jest/globals';
import { setImmediate } from 'node:timers/promises';
import { SentMarks } from './sent-marks.js';

/** Marks that are made, or refused, when the test says so. */
function heldMarks(most: number) {
  const begun: (readonly string[])[] = [];
  const ends: { resolve: () => void; reject: (error: Error) => void }[] = [];
  const marks = new SentMarks(most, (places) => {
    begun.push(places);
    return new Promise((resolve, reject) => ends.push({ resolve, reject }));
  });
  return { marks, begun, ends };
}

describe('marking what was sent', () => {
  it('takes into the next transaction all that came while one was made', async () => {
    const { marks, begun, ends } = heldMarks(10);
    for (const place of ['a', 'b', 'c']) {
      await marks.add([place]);
      await setImmediate();
    }
    ends[0]?.resolve();
    await setImmediate();
    expect(begun).toEqual([['a'], ['b', 'c']]);
  });

  it('lets the sender wait while too much is unmarked, and no longer', async () => {
    const { marks, ends } = heldMarks(2);
    await marks.add(['a']);
    await setImmediate();
    await marks.add(['b']);
    let added = false;
    const adding = marks.add(['c']).then(() => (added = true));
    await setImmediate();
    expect(added).toBe(false);
    ends[0]?.resolve();
    expect(await adding).toBe(true);
  });

  it('settles when the last mark is made', async () => {
    const { marks, ends } = heldMarks(10);
    await marks.add(['a']);
    let settled = false;
    const settling = marks.settled().then(() => (settled = true));
    await setImmediate();
    expect(settled).toBe(false);
    ends[0]?.resolve();
    expect(await settling).toBe(true);
  });

  it('marks nothing after a refusal and tells whoever comes or waits', async () => {
    const { marks, begun, ends } = heldMarks(2);
    await marks.add(['a']);
    await setImmediate();
    await marks.add(['b']);
    const adding = marks.add(['c']);
    ends[0]?.reject(new Error('another has the lease'));
    await expect(adding).rejects.toThrow('another has the lease');
    await expect(marks.settled()).rejects.toThrow('another has the lease');
    await expect(marks.add(['d'])).rejects.toThrow('another has the lease');
    expect(begun).toEqual([['a']]);
  });

  it('has nothing to do for nothing', async () => {
    const { marks, begun } = heldMarks(1);
    await marks.add([]);
    await marks.settled();
    expect(begun).toEqual([]);
  });
});
