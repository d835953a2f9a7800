import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Progress } from './progress.js';

describe('the progress of a batch', () => {
  it('commits nothing before the first record is done', () => {
    const progress = new Progress([7n, 8n, 9n]);
    progress.mark(1);
    progress.mark(2);
    expect(progress.through()).toBeUndefined();
    expect(progress.complete).toBe(false);
    progress.mark(0);
    expect(progress.through()).toBe(9n);
    expect(progress.complete).toBe(true);
  });

  it('ends before the first record that is not done, in whatever order records are', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 1, maxLength: 20 }), (done) => {
        const progress = new Progress(done.map((_, index) => BigInt(index * 3)));
        done.forEach((is, index) => is && progress.mark(index));
        const first = done.indexOf(false);
        const last = first === -1 ? done.length - 1 : first - 1;
        expect(progress.through()).toBe(last < 0 ? undefined : BigInt(last * 3));
      }),
    );
  });
});
