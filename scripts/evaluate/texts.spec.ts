import { describe, expect, it } from '@jest/globals';
import { ratedPairs, type TextsFile, unknownIn } from './texts.js';

const file: TextsFile = {
  profiles: [
    { id: 'recruiters', texts: ['Fair recruitment fees', 'Recruitment agencies and their fees'] },
    { id: 'savers', texts: ['Remittances and savings'] },
    { id: 'silent', texts: [] },
  ],
  items: [{ id: 'fees', text: 'Who pays the fee of a recruiting agency' }],
  rated: ['recruiters', 'savers', 'silent'].map((profile) => ({ profile, item: 'fees' })),
};

describe('the similarity of rated texts', () => {
  it('is the mean over a profile’s texts, by stems', () => {
    const [recruiters, savers, silent] = [...ratedPairs(file)];
    const each = ['Fair recruitment fees', 'Recruitment agencies and their fees'].map((text) => {
      const [first, second = ''] = file.profiles[0]?.texts ?? [];
      const texts = {
        ...file,
        profiles: [
          { id: 'one', texts: [text] },
          { id: 'rest', texts: [text === first ? second : (first ?? '')] },
          ...file.profiles.slice(1),
        ],
      };
      return [...ratedPairs({ ...texts, rated: [{ profile: 'one', item: 'fees' }] })][0]?.score ?? NaN;
    });
    expect(recruiters?.score).toBeCloseTo(((each[0] ?? NaN) + (each[1] ?? NaN)) / 2, 12);
    expect(recruiters?.score).toBeGreaterThan(0.2);
    expect([savers?.score, silent?.score]).toEqual([0, 0]);
  });

  it('has a line for each rated pair: 0 where one of the two says nothing, or the file does not have it', () => {
    const items = [
      ...file.items,
      { id: 'empty', text: '' },
      { id: 'absent', text: null },
      { id: 'number', text: '2023' },
    ];
    const profiles = [...file.profiles, { id: 'blank', texts: ['', null] }];
    const rated = [
      ...items.map(({ id }) => ({ profile: 'recruiters', item: id })),
      ...['blank', 'silent', 'nobody'].map((profile) => ({ profile, item: 'fees' })),
      { profile: 'recruiters', item: 'nothing' },
    ];
    const pairs = [...ratedPairs({ profiles, items, rated })];
    expect(pairs.map(({ profile, item }) => ({ profile, item }))).toEqual(rated);
    expect(pairs.map(({ score }) => score > 0)).toEqual(rated.map((_, at) => at === 0));
    expect(unknownIn({ profiles, items, rated })).toBe(2);
    expect(unknownIn(file)).toBe(0);
  });

  it('compares words of any script', () => {
    const texts = ['Трудовая миграция и набор работников', '労働移住 採用', 'Φόβος'];
    const profiles = texts.map((text, at) => ({ id: `${at}`, texts: [text] }));
    const rated = texts.flatMap((_, item) => texts.map((__, profile) => ({ profile: `${profile}`, item: `${item}` })));
    const items = texts.map((text, at) => ({ id: `${at}`, text }));
    for (const { profile, item, score } of ratedPairs({ profiles, items, rated })) {
      expect(score).toBeCloseTo(profile === item ? 1 : 0, 12);
    }
  });
});
