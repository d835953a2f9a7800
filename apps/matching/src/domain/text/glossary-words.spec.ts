import { describe, expect, it } from '@jest/globals';
import { glossary, labelLanguages } from '#taxonomy';
import { model } from '../model.js';
import { noStatistics } from '../statistics.js';
import { readWord } from './glossary-words.js';
import { stemsOf } from './stems.js';
import { similarity } from './text-vector.js';
import { callVector, missionVector } from './texts-of.js';
import { fold, stopWords } from './word-stems.js';

const read = (text: string, language: string) => stemsOf(text, language, 'glossary');

describe('a text that is read by the glossary', () => {
  it.each([
    ['es', 'Promueve la contratación equitativa de las trabajadoras del hogar y el retorno'],
    ['en', 'Promoting the fair recruitment of domestic workers and return'],
    ['pt', 'Promovemos o recrutamento justo de trabalhadoras domésticas e o retorno'],
    ['fr', 'Nous promouvons le recrutement équitable des travailleuses domestiques et le retour'],
  ])('says the same in %s', (language, text) => {
    const meant = ['=promote', '=fair_recruitment', '=recruitment', '=domestic_work', '=work', '=return'];
    expect(read(text, language)).toEqual(expect.arrayContaining(meant));
  });

  it.each([
    ['es', 'contratos contrataciones', ['=contract', '=recruitment']],
    ['es', 'comunicaciones comunitarias', ['=communication', '=community']],
    ['en', 'employees employers', ['=employee', '=employer']],
    ['fr', 'employées employeurs', ['=employee', '=employer']],
  ])('takes words of %s whose stem is the same for what begins most like them: %s', (language, text, concepts) => {
    expect(read(text, language)).toEqual(concepts);
  });

  it('takes the longest phrase, and what its words mean by themselves besides', () => {
    expect(read('Seguridad social', 'es')).toEqual(['=social_security', '=safe', '=society']);
    expect(read('Lo social y la seguridad', 'es')).toEqual(['=society', '=safe']);
    expect(read('Mano de obra', 'es')).toEqual(['=workforce']);
    expect(read('A mano', 'es')).toEqual(['man']);
    expect(read('Mão de obra', 'pt')).toEqual(['=workforce']);
    expect(read('Buenas prácticas', 'es')).toEqual(['=practice']);
  });

  it('keeps the stems of what the glossary does not have, and all words of other languages', () => {
    expect(read('Tejedoras y remesas', 'es')).toEqual(['tejedor', '=remittance']);
    expect(read('Travayè ak remittances', 'ht')).toEqual(['travaye', 'ak', 'remittances']);
  });

  it('is like a text of another language that means the same', () => {
    const ranking = { model, statistics: noStatistics };
    const call = callVector([{ en: 'Return and remittances of farm workers' }], ranking);
    const alike = missionVector({ es: 'Jornaleros: su retorno y sus remesas' }, ranking);
    const other = missionVector({ es: 'Estadísticas de vivienda' }, ranking);
    expect(similarity(call, alike)).toBeGreaterThan(0.7);
    expect(similarity(call, other)).toBe(0);
  });
});

describe('the glossary', () => {
  it.each(labelLanguages)('is read in %s as what it says, each phrase as a whole', (language) => {
    const misread = glossary.flatMap(({ id, said }) =>
      said[language].filter((each) => read(each, language)[0] !== `=${id}`).map((each) => `${id}: ${each}`),
    );
    expect(misread).toEqual([]);
  });

  it.each(labelLanguages)('has words that everybody says in %s read only where it lists them', (language) => {
    const listed = new Set(glossary.flatMap(({ said }) => said[language]).map(fold));
    const read = (stopWords()[language] ?? []).filter((word) => !listed.has(word) && readWord(word, language) !== '');
    expect(read).toEqual([]);
  });
});
