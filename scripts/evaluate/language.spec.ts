import { describe, expect, it } from '@jest/globals';
import { readSample } from '../../data/americas/sample.js';
import { languageSection } from './language.js';

describe('the same initiative in four languages', () => {
  it('finds the same partners by its codes', () => {
    const { goals, rows } = languageSection(readSample('data/americas'), () => undefined);
    expect(goals.map(({ met }) => met)).toEqual([true]);
    expect(rows.map(([language]) => language)).toEqual(['es', 'en', 'pt', 'fr']);
    for (const [, ndcg] of rows) expect(Number(ndcg)).toBeGreaterThan(0.8);
  });
});
