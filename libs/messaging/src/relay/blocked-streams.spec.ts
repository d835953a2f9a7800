import { describe, expect, it } from '@jest/globals';
import { BlockedStreams } from './blocked-streams.js';

const [a, elsewhere] = [
  { topic: 't', subject: 'a' },
  { topic: 'u', subject: 'a' },
];

describe('blocked streams', () => {
  it('wait longer each time, and not at all once they were taken', () => {
    let now = 0;
    const blocked = new BlockedStreams(() => now);
    blocked.block([a, a]);
    expect(blocked.current()).toEqual(['a']);
    expect(blocked.nextInMs()).toBeGreaterThanOrEqual(50);
    now = 101;
    expect(blocked.nextInMs()).toBe(0);
    expect(blocked.current()).toEqual([]);
    expect(blocked.nextInMs()).toBeUndefined();
    for (let i = 0; i < 3; i++) blocked.block([a]);
    expect(blocked.nextInMs()).toBeGreaterThanOrEqual(400);
    blocked.release([a]);
    expect(blocked.has(a)).toBe(false);
    expect(blocked.nextInMs()).toBeUndefined();
  });

  it('are a subject of one topic: what another topic takes of it does not set it free', () => {
    const blocked = new BlockedStreams(() => 0);
    blocked.block([a]);
    blocked.release([elsewhere]);
    expect([a, elsewhere].map((row) => blocked.has(row))).toEqual([true, false]);
    expect(blocked.current()).toEqual(['a']);
  });
});
