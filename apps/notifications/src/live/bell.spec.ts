import { describe, expect, it } from '@jest/globals';
import { Bell } from './bell.js';

const never = new AbortController().signal;

describe('a bell', () => {
  it('wakes who waits', async () => {
    const bell = new Bell();
    const heard = bell.heard(60_000, never);
    bell.ring();
    expect(await heard).toBe(true);
  });

  it('is heard by who comes after it was rung, once', async () => {
    const bell = new Bell();
    bell.ring();
    bell.ring();
    expect(await bell.heard(60_000, never)).toBe(true);
    expect(await bell.heard(1, never)).toBe(false);
  });

  it('lets go of who waits when the stream ends', async () => {
    const ending = new AbortController();
    const heard = new Bell().heard(60_000, ending.signal);
    ending.abort();
    expect(await heard).toBe(false);
    expect(await new Bell().heard(60_000, ending.signal)).toBe(false);
  });
});
