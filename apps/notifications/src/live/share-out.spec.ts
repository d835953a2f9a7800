import { describe, expect, it } from '@jest/globals';
import { shareOut } from './share-out.js';

describe('what was read for several streams', () => {
  it('goes to each as its person’s, in order, without what its client has', () => {
    const row = (personId: string, sequence: number) => ({ personId, sequence });
    const found = [row('ana', 4), row('eva', 1), row('ana', 3), row('ana', 2)];
    const readers = [
      { personId: 'ana', after: 3 },
      { personId: 'eva', after: 0 },
      { personId: 'ana', after: 1 },
      { personId: 'zoe', after: 0 },
    ];
    const shared = shareOut(readers, found).map((rows) => rows.map(({ sequence }) => sequence));
    expect(shared).toEqual([[4], [1], [2, 3, 4], []]);
  });
});
