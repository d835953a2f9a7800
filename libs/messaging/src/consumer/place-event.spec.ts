import { describe, expect, it } from '@jest/globals';
import { placeEvent } from './place-event.js';

const at = { sequence: 4, eventId: 'four' };

describe('the place of an event', () => {
  it.each([
    ['before the cursor', at, { id: 'x', sequence: 3 }, false, 'done'],
    ['at the cursor, the same event', at, { id: 'four', sequence: 4 }, false, 'done'],
    ['at the cursor, another event', at, { id: 'x', sequence: 4 }, false, 'conflict'],
    ['right after the cursor', at, { id: 'x', sequence: 5 }, false, 'next'],
    ['beyond', at, { id: 'x', sequence: 6 }, false, 'gap'],
    ['beyond, on a compacted topic', at, { id: 'x', sequence: 9 }, true, 'next'],
    ['before, on a compacted topic', at, { id: 'x', sequence: 2 }, true, 'done'],
    ['beyond a cursor that takes any number', { ...at, open: true as const }, { id: 'x', sequence: 9 }, false, 'next'],
    ['the first', { sequence: 0 }, { id: 'x', sequence: 1 }, false, 'next'],
    ['the second before the first', { sequence: 0 }, { id: 'x', sequence: 2 }, false, 'gap'],
    ['without a number of ours', { sequence: 0 }, { id: 'x', sequence: 0 }, false, 'conflict'],
  ] as const)('%s', (_what, cursor, event, compacted, placement) => {
    expect(placeEvent(cursor, event, compacted)).toBe(placement);
  });
});
