import { describe, expect, it } from '@jest/globals';
import { labelLanguages } from '#taxonomy';
import { type InitiativeCodes, similarity } from '../domain/similar/similarity.js';
import { saySimilar } from './say-similar.js';

const nothing = { themes: [], corridors: [], places: [], instruments: [], goals: [], sectors: [], populations: [] };
const draft = {
  ...nothing,
  themes: ['regular_pathways'],
  corridors: ['NI-CR'],
  places: ['NI', 'CR'],
  sectors: ['agriculture'],
};
const told = (a: InitiativeCodes, b: InitiativeCodes, language: 'en' | 'es' = 'en') =>
  saySimilar(similarity(a, b).shared, language);

describe('an initiative like a draft', () => {
  it('is about the same where a theme is', () => {
    expect(told(draft, draft)).toMatch(/^It is about the same: Regular pathways.* join it instead/);
  });

  it('takes place in the same area where the subject is another one', () => {
    const elsewise = { ...draft, themes: ['occupational_safety'] };
    expect(similarity(draft, elsewise).score).toBeGreaterThan(0.5);
    expect(told(draft, elsewise)).toBe(
      'It takes place in the same area: Nicaragua → Costa Rica. You could read it before you publish yours.',
    );
    expect(told(draft, elsewise, 'es')).toMatch(/^Se desarrolla en el mismo lugar: Nicaragua/);
  });

  it('has in common with the draft what is neither subject nor place', () => {
    const one = { ...nothing, sectors: ['agriculture'] };
    expect(told(one, one)).toMatch(/^It has this in common with yours: /);
  });

  it.each(labelLanguages)('is told in %s by labels, never by codes', (language) => {
    const each = (['themes', 'corridors', 'sectors'] as const).map((list) => ({ list, codes: draft[list] }));
    const sentences = each.map((shared) => saySimilar([shared], language));
    expect(new Set(sentences).size).toBe(each.length);
    expect(sentences.filter((sentence) => /[{}_]|NI-CR/.test(sentence))).toEqual([]);
  });
});
