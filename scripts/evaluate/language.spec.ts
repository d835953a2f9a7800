import { describe, expect, it } from '@jest/globals';
import { readSample } from '../../data/americas/sample.js';
import { languageSection } from './language.js';

describe('the same initiative in four languages', () => {
  it('finds the same partners by its codes, and nearly the same by its texts', () => {
    const { goals, rows } = languageSection(readSample('data/americas'), () => undefined);
    expect(goals.map(({ met }) => met)).toEqual([true, true]);
    expect(rows.map(([language]) => language)).toEqual(['es', 'en', 'pt', 'fr']);
    for (const [, codes, texts] of rows) {
      expect(Number(codes)).toBeGreaterThan(0.8);
      expect(Number(texts)).toBeGreaterThan(0.25);
    }
  });
});
