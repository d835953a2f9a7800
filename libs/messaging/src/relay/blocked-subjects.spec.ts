import { describe, expect, it } from '@jest/globals';
import { BlockedSubjects } from './blocked-subjects.js';

describe('blocked subjects', () => {
  it('wait longer each time, and not at all once they were taken', () => {
    let now = 0;
    const blocked = new BlockedSubjects(() => now);
    blocked.block('a');
    expect(blocked.current()).toEqual(['a']);
    expect(blocked.nextInMs()).toBeGreaterThanOrEqual(50);
    now = 101;
    expect(blocked.nextInMs()).toBe(0);
    expect(blocked.current()).toEqual([]);
    expect(blocked.nextInMs()).toBeUndefined();
    for (let i = 0; i < 3; i++) blocked.block('a');
    expect(blocked.nextInMs()).toBeGreaterThanOrEqual(400);
    blocked.release('a');
    expect(blocked.has('a')).toBe(false);
    expect(blocked.nextInMs()).toBeUndefined();
  });
});
