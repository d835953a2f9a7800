import { describe, expect, it } from '@jest/globals';
import { codesOf } from '#taxonomy';
import { pick, type Random, randomFrom } from '../../../testing/random-records.js';
import { codesSaidBy } from './codes-said.js';
import { type InitiativeCodes, similarity } from './similarity.js';
import { SimilarInitiatives } from './similar-initiatives.js';

const about = (more: Partial<InitiativeCodes> = {}): InitiativeCodes => ({
  themes: [],
  corridors: [],
  places: [],
  instruments: [],
  goals: [],
  sectors: [],
  populations: [],
  ...more,
});
const recruitment = about({ themes: ['fair_recruitment'], corridors: ['NI-CR'], places: ['NI', 'CR'] });
const some = (random: Random, list: Parameters<typeof codesOf>[0], most: number): string[] => [
  ...new Set(Array.from({ length: Math.floor(random() * (most + 1)) }, () => pick(random, codesOf(list)))),
];
const drawn = (random: Random): InitiativeCodes =>
  about({
    themes: some(random, 'themes', 3),
    corridors: some(random, 'corridors', 1),
    places: some(random, 'countries', 3),
    goals: some(random, 'goals', 2),
  });

describe('similarity', () => {
  it('is 1 for the same codes, 0 for nothing in common, and names what is shared', () => {
    expect(similarity(recruitment, recruitment)).toEqual({
      score: 1,
      shared: [
        { list: 'themes', codes: ['fair_recruitment'] },
        { list: 'corridors', codes: ['NI-CR'] },
        { list: 'places', codes: ['NI', 'CR'] },
      ],
    });
    expect(similarity(recruitment, about({ themes: ['data'] })).score).toBe(0);
    expect(similarity(about(), about())).toEqual({ score: 0, shared: [] });
  });

  it('counts what only one of them says as a difference, and less than a contradiction', () => {
    const silent = about({ themes: ['fair_recruitment'] });
    const elsewhere = about({ ...silent, corridors: ['HT-DO'], places: ['HT', 'DO'] });
    const scores = [recruitment, silent, elsewhere].map((other) => similarity(recruitment, other).score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(new Set(scores).size).toBe(3);
  });

  it('is in [0, 1] and the same both ways', () => {
    const random = randomFrom(21);
    for (let attempt = 0; attempt < 2_000; attempt += 1) {
      const [a, b] = [drawn(random), drawn(random)];
      const { score } = similarity(a, b);
      expect(score).toBeCloseTo(similarity(b, a).score, 12);
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(1 + 1e-12);
    }
  });
});

describe('similar initiatives', () => {
  it('are what a comparison with all of them finds', () => {
    const random = randomFrom(22);
    const index = new SimilarInitiatives();
    const all = Array.from({ length: 150 }, (_, at) => ({
      id: `i${at}`,
      leadId: `lead ${at % 9}`,
      codes: drawn(random),
    }));
    all.forEach((each) => index.put(each));
    let found = 0;
    for (const { codes } of all) {
      const expected = all
        .filter(({ leadId }) => leadId !== 'lead 3')
        .map((each) => ({ ...each, score: similarity(codes, each.codes).score }))
        .filter(({ score, codes: theirs }) => score >= 0.5 && similarity(codes, theirs).shared.length > 0)
        .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
        .slice(0, 5);
      const similar = index.find(codes, 'lead 3', 5);
      expect(similar.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
      found += similar.length;
    }
    expect(found).toBeGreaterThan(100);
  });

  it('follow changes, and keep nothing of what was removed', () => {
    const index = new SimilarInitiatives();
    const ids = (): string[] => index.find(recruitment, 'another', 5).map(({ id }) => id);
    index.put({ id: 'a', leadId: 'lead', codes: recruitment });
    expect(ids()).toEqual(['a']);
    index.put({ id: 'a', leadId: 'lead', codes: about({ themes: ['data'] }) });
    expect(ids()).toEqual([]);
    index.put({ id: 'a', leadId: 'lead', codes: recruitment });
    index.remove('a');
    index.remove('a');
    expect([ids(), index.size]).toEqual([[], 0]);
  });

  it('are found among many that share a common code, the rare codes first', () => {
    const index = new SimilarInitiatives();
    for (let at = 0; at < 30_000; at += 1) {
      index.put({ id: `common ${at}`, leadId: 'lead', codes: about({ themes: ['data'], places: ['CR'] }) });
    }
    index.put({ id: 'like it', leadId: 'lead', codes: { ...recruitment, places: ['CR'] } });
    expect(index.find({ ...recruitment, places: ['CR'] }, 'another', 1).map(({ id }) => id)).toEqual(['like it']);
  });

  it('are found by what a text names, in another language than theirs', () => {
    const index = new SimilarInitiatives();
    index.put({ id: 'en', leadId: 'lead', codes: about({ themes: ['fair_recruitment'], places: ['CR'] }) });
    const said = { es: 'Contratación equitativa en Costa Rica' };
    const codes = codesSaidBy({ codes: about(), texts: [said, undefined, said] });
    expect(codes).toEqual(about({ themes: ['fair_recruitment'], places: ['CR'] }));
    expect(index.find(codes, 'another', 5)).toMatchObject([{ id: 'en', score: 1 }]);
  });

  it('are compared by the codes that a draft has chosen, whatever its texts name besides', () => {
    const chosen = about({ themes: ['data'] });
    const fr = { fr: 'Recrutement équitable au Costa Rica' };
    const en = { en: 'Fair recruitment' };
    expect(codesSaidBy({ codes: chosen, texts: [fr, en] })).toEqual({ ...chosen, places: ['CR'] });
  });
});
