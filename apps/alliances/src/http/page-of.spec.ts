import type { OpenedPage } from '#http';
import { describe, expect, it } from '@jest/globals';
import { pageOf } from './page-of.js';

const opened = (limit: number, after?: string): OpenedPage<string> => ({
  limit,
  after,
  of: (rows, positionOf) => {
    const items = rows.slice(0, limit);
    const last = items.at(-1);
    return { items, nextCursor: rows.length > limit && last !== undefined ? positionOf(last) : null };
  },
});
const itself = (row: string): string => row;

describe('a page of rows in memory', () => {
  it('goes through all rows once, in rising or falling order', () => {
    const rows = ['c', 'a', 'd', 'b'];
    expect(pageOf(rows, opened(3), itself)).toEqual({ items: ['a', 'b', 'c'], nextCursor: 'c' });
    expect(pageOf(rows, opened(3, 'c'), itself)).toEqual({ items: ['d'], nextCursor: null });
    expect(pageOf(rows, opened(3), itself, 'falling')).toEqual({ items: ['d', 'c', 'b'], nextCursor: 'b' });
    expect(pageOf(rows, opened(3, 'b'), itself, 'falling')).toEqual({ items: ['a'], nextCursor: null });
  });

  it('is empty where there is nothing', () => {
    expect(pageOf([], opened(3), itself)).toEqual({ items: [], nextCursor: null });
  });
});
