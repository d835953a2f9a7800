import { describe, expect, it } from '@jest/globals';
import { Bell } from './bell.js';

const open = (): AbortSignal => new AbortController().signal;

describe('a bell', () => {
  it('wakes who waits', async () => {
    const bell = new Bell();
    const heard = bell.heard(60_000, open());
    bell.ring();
    await heard;
    expect(bell.look()).toBe(false);
  });

  it('remembers a ring that nobody waited for, once', async () => {
    const bell = new Bell();
    bell.ring();
    bell.ring();
    await bell.heard(60_000, open());
    expect(bell.look()).toBe(false);
    bell.ring();
    expect(bell.look()).toBe(true);
    expect(bell.look()).toBe(false);
  });

  it('lets go after the time, and when the signal aborts', async () => {
    await new Bell().heard(1, open());
    const ending = new AbortController();
    const heard = new Bell().heard(60_000, ending.signal);
    ending.abort();
    await heard;
    await new Bell().heard(60_000, ending.signal);
  });
});
