import { describe, expect, it } from '@jest/globals';
import { News } from './news.js';

describe('news', () => {
  const sleepers = new Set<() => void>();
  const ringAll = (): void => sleepers.forEach((wake) => wake());

  it('that come before anybody waits are heard', async () => {
    const news = new News(sleepers, new AbortController().signal);
    ringAll();
    expect(await news.heard()).toBe(true);
    const next = news.heard();
    ringAll();
    expect(await next).toBe(true);
    news.end();
  });

  it('are not waited for any longer than the signal says, and leave nothing behind', async () => {
    const time = new AbortController();
    const news = new News(sleepers, time.signal);
    const waiting = news.heard();
    time.abort();
    expect(await waiting).toBe(false);
    expect(await news.heard()).toBe(false);
    news.end();
    expect(sleepers.size).toBe(0);
  });
});
