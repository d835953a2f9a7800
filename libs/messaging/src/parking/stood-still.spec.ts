import { describe, expect, it } from '@jest/globals';
import { stoodStill } from './stood-still.js';

describe('what stood still when it was tried', () => {
  const a = { _id: 'a', revision: 3, attempts: 0 };
  const b = { _id: 'b', revision: 1, attempts: 7 };
  const tried = (row: typeof a) => ({ ...row, attempts: row.attempts + 1 });

  it.each([
    ['all were tried and stand where they stood', [tried(a), tried(b)], true],
    ['the try of one was put off', [tried(a), b], false],
    ['something of one was applied, or came to it', [tried(a), { ...tried(b), revision: 2 }], false],
    ['one has nothing left that waits', [tried(a)], false],
  ])('when %s', (_, after, still) => {
    expect(stoodStill([a, b], after)).toBe(still);
  });

  it('when there was nothing to try', () => {
    expect(stoodStill([], [])).toBe(true);
  });
});
