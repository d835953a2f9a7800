import { describe, expect, it } from '@jest/globals';
import { newsIn, type NoticeWindow, windowAfterSummary, windowMs } from './notice-window.js';

const start = new Date('2027-03-01T12:00:00Z');
const later = (ms: number): Date => new Date(start.getTime() + ms);

function pass(news: readonly (readonly [at: number, singly: number])[]): { told: boolean[]; window?: NoticeWindow } {
  const told: boolean[] = [];
  let window: NoticeWindow | undefined;
  for (const [at, singly] of news) {
    const step = newsIn(window, singly, later(at));
    told.push(step.tellNow);
    window = step.window;
  }
  return { told, ...(window && { window }) };
}

describe('the window of a person', () => {
  it('tells the first ones at once and keeps the others for its end', () => {
    const { told, window } = pass([
      [0, 1],
      [1, 1],
      [2, 1],
    ]);
    expect(told).toEqual([true, false, false]);
    expect(window).toEqual({ until: later(windowMs), told: 1, waiting: 2 });
  });

  it('lets what is fresh through while other news wait', () => {
    expect(
      pass([
        [0, 1],
        [1, 1],
        [2, 20],
      ]).told,
    ).toEqual([true, false, true]);
  });

  it('begins anew when it has ended, unless something still waits to be summarised', () => {
    expect(
      pass([
        [0, 1],
        [windowMs, 1],
      ]).told,
    ).toEqual([true, true]);
    expect(
      pass([
        [0, 1],
        [1, 1],
        [windowMs + 1, 1],
      ]).told,
    ).toEqual([true, false, false]);
  });

  it('brings one summary a window as long as a storm goes on', () => {
    expect(newsIn(windowAfterSummary(start), 1, later(1)).tellNow).toBe(false);
    expect(newsIn(windowAfterSummary(start), 1, later(windowMs)).tellNow).toBe(true);
  });
});
