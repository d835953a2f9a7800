import { describe, expect, it } from '@jest/globals';
import { ratedPairs, type TextsFile } from './texts.js';

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

  it('refuses a pair of what it does not know', () => {
    expect(() => [...ratedPairs({ ...file, rated: [{ profile: 'nobody', item: 'fees' }] })]).toThrow(RangeError);
  });
});
