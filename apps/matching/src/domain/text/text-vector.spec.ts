import { describe, expect, it } from '@jest/globals';
import type { TextByLanguage } from '#contracts';
import { model } from '../model.js';
import { noStatistics, statisticsOf } from '../statistics.js';
import { stemsOf } from './stems.js';
import { callVector, missionVector, stemsIn } from './texts-of.js';
import { noText, similarity, textVector } from './text-vector.js';
import { translated } from './translated-labels.js';

describe('stems', () => {
  it.each([
    ['es', 'Las trabajadoras domésticas y su contratación', ['trabaj', 'domest', 'contrat']],
    ['en', 'The domestic workers and their recruitment', ['domest', 'worker', 'recruit']],
    ['pt', 'As trabalhadoras domésticas e a contratação', ['trabalh', 'domest', 'contrat']],
    ['fr', 'Les travailleuses domestiques et le recrutement', ['travaill', 'domest', 'recrut']],
    ['ht', 'Travayè yo', ['travaye', 'yo']],
    ['es-CR', 'Las trabajadoras', ['trabaj']],
  ])('of %s leave out what everybody says, endings and accents', (language, text, stems) => {
    expect(stemsOf(text, language, 'stems')).toEqual(stems);
  });
});

const ranking = { model, statistics: noStatistics };

describe('the similarity of two texts', () => {
  const everyStem = () => 1;

  it('is 1 of the same words in any order, 0 of none in common, and the cosine between', () => {
    const ab = textVector(['a', 'b'], everyStem);
    expect(similarity(ab, textVector(['b', 'a'], everyStem))).toBeCloseTo(1, 12);
    expect(similarity(ab, textVector(['c'], everyStem))).toBe(0);
    expect(similarity(ab, textVector(['b', 'c'], everyStem))).toBeCloseTo(0.5, 12);
    expect(similarity(ab, noText)).toBe(0);
  });

  it('is the same whichever text comes first, to the last digit', () => {
    const rarity = (stem: string) => 1 + stem.length / 7;
    const one = textVector(['salario', 'frontera', 'salario', 'remesa'], rarity);
    const other = textVector(['remesa', 'visa', 'salario'], rarity);
    expect(similarity(one, other)).toBe(similarity(other, one));
  });

  it('weighs a rare word more, and a word said often less each time', () => {
    const statistics = statisticsOf(
      [
        { themes: [], stems: ['comun', 'raro'] },
        { themes: [], stems: ['comun', 'raro'] },
        { themes: [], stems: ['comun'] },
      ],
      'three',
    );
    const asked = missionVector({ qu: 'comun raro' }, { model, statistics });
    const toRare = similarity(asked, missionVector({ qu: 'raro otro' }, { model, statistics }));
    expect(toRare).toBeGreaterThan(similarity(asked, missionVector({ qu: 'comun otro' }, { model, statistics })));
    const once = textVector(['a', 'b'], everyStem).weights[0] ?? 0;
    const often = textVector([...Array<string>(100).fill('a'), 'b'], everyStem).weights[0] ?? 0;
    expect(often).toBeLessThan(6 * once);
  });

  it('takes words that are also names of what every object has', () => {
    expect(missionVector({ en: 'constructor prototype' }, ranking).weights.every(Number.isFinite)).toBe(true);
  });

  it('reads no more of a stuffed text than of a long one', () => {
    const words = Array.from({ length: 5_000 }, (_, number) => `palabra${number}`);
    expect(missionVector({ es: words.join(' ') }, ranking).stems.length).toBe(256);
    expect([...stemsIn([{ es: 'salario '.repeat(5_000) }], 'stems')]).toHaveLength(1_000);
  });
});

describe('a call in another language', () => {
  const texts = {
    es: 'Contratación equitativa de trabajo doméstico en Costa Rica y México',
    en: 'Fair recruitment of domestic work in Costa Rica and Mexico',
    pt: 'Contratação equitativa de trabalho doméstico na Costa Rica e no México',
    fr: 'Recrutement équitable de travail domestique au Costa Rica et au Mexique',
  };
  const missions: readonly TextByLanguage[] = [
    { es: 'Defendemos la contratación equitativa' },
    { en: 'We campaign for fair recruitment in Mexico' },
    { fr: 'Nous formons au recrutement équitable' },
    { pt: 'Remessas e poupança' },
  ];
  const ranked = (text: Readonly<Record<string, string>>) => {
    const call = callVector([text], ranking);
    return missions.map((mission) => similarity(call, missionVector(mission, ranking)));
  };

  it('says the names of codes in all four languages', () => {
    const said = translated(stemsOf('Fair recruitment', 'en', 'stems'), 'stems');
    for (const stem of ['contrat', 'recruit', 'recrut']) expect(said).toContain(stem);
  });

  it('finds missions in any of them', () => {
    for (const text of Object.values(texts)) {
      const [es = 0, en = 0, fr = 0, elsewhere] = ranked({ [languageOf(text)]: text });
      expect(Math.min(es, en, fr)).toBeGreaterThan(0.05);
      expect(elsewhere).toBe(0);
    }
  });

  it('ranks the same where it says nothing but names of codes', () => {
    const inSpanish = ranked({ es: 'Contratación equitativa. México.' });
    expect(ranked({ en: 'Fair recruitment. Mexico.' })).toEqual(inSpanish);
    expect(ranked({ fr: 'Recrutement équitable. Mexique.' })).toEqual(inSpanish);
  });

  function languageOf(text: string): string {
    return Object.entries(texts).find(([, each]) => each === text)?.[0] ?? '';
  }
});
