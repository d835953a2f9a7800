import { describe, expect, it } from '@jest/globals';
import { fillMessage, labelLanguages } from '#taxonomy';
import { allianceProblems } from './alliance-problems.js';

const facts = {
  maximum: 2,
  longestDays: 60,
  count: 3,
  from: '2027-01-31',
  to: '2028-12-31',
  represented: 1,
  needed: 3,
  why: 'too_early',
  renewalDays: 90,
  state: 'withdrawn',
  endsOn: '2027-05-05',
  until: '2027-05-19',
};

describe('the problems of alliances', () => {
  it.each(allianceProblems.flatMap(({ slug, texts }) => labelLanguages.map((language) => ({ slug, language, texts }))))(
    '$slug is said in $language',
    ({ language, texts }) => {
      const { title, detail } = texts[language];
      for (const text of [title, detail]) {
        expect(fillMessage(text, language, facts)).not.toMatch(/[{}]|^$/);
      }
    },
  );
});
