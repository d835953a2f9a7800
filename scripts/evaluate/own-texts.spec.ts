import { describe, expect, it } from '@jest/globals';
import { readSample } from '../../data/americas/sample.js';
import { ownTextsSection } from './own-texts.js';

describe('the same initiative in its own words', () => {
  const { rows, goals } = ownTextsSection(readSample('data/americas'), () => undefined);
  const figures = new Map(rows.map(([missions = '', ...each]) => [missions, each.map(Number)]));

  it('finds the same partners by its codes, whichever language it is written in', () => {
    expect([...figures.keys()]).toEqual(['both', 'es', 'en']);
    for (const [spanish, english] of figures.values()) {
      expect(Math.min(spanish ?? 0, english ?? 0)).toBeGreaterThan(0.8);
      expect(Math.abs((spanish ?? 0) - (english ?? 0))).toBeLessThanOrEqual(0.02);
    }
  });

  it('finds nearly the same by texts alone, also where missions are there in the other language only', () => {
    for (const [, , spanish = 0, english = 0] of figures.values()) {
      expect(Math.min(spanish, english)).toBeGreaterThan(0.35);
      expect(Math.abs(spanish - english)).toBeLessThanOrEqual(0.1);
    }
    expect(goals.filter(({ met }) => !met)).toEqual([]);
  });
});
