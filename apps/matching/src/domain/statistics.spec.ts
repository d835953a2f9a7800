import { describe, expect, it } from '@jest/globals';
import { noStatistics, rarity, statisticsOf } from './statistics.js';

describe('the statistics snapshot', () => {
  it('counts each organisation once for a theme and for a stem, and forgets what one alone writes', () => {
    const population = [
      { themes: ['gender', 'gender'], stems: ['remes', 'remes'] },
      { themes: ['gender', 'data'], stems: ['remes', 'rare'] },
      { themes: [] },
    ];
    expect(statisticsOf(population, '2026-11-22')).toEqual({
      version: '2026-11-22',
      population: 3,
      themes: { gender: 2, data: 1 },
      texts: 2,
      stems: new Map([['remes', 2]]),
    });
  });

  it('rates a theme higher the fewer organisations state it, and always above 0', () => {
    const statistics = statisticsOf([{ themes: ['gender'] }, { themes: ['gender', 'data'] }], 'two');
    expect(rarity(statistics, 'data')).toBeGreaterThan(rarity(statistics, 'gender'));
    expect(rarity(statistics, 'stated by nobody')).toBeGreaterThan(rarity(statistics, 'data'));
    expect(rarity(noStatistics, 'gender')).toBeGreaterThan(0);
  });
});
