import { describe, expect, it } from '@jest/globals';
import { firstWords } from './first-words.js';

describe('the first words of a text', () => {
  it('are all of a short one, on one line', () => {
    expect(firstWords({ es: ' Se adopta\nel protocolo. ' })).toEqual({ es: 'Se adopta el protocolo.' });
  });

  it('end after a word where it is longer, in each language', () => {
    const es = `${'Se adopta el protocolo, '.repeat(5)}y se publica en los dos países`;
    const { es: named = '', en } = firstWords({ es, en: 'Adopted' });
    expect(named).toBe(`${'Se adopta el protocolo, '.repeat(4)}Se adopta el protocolo…`);
    expect(en).toBe('Adopted');
  });

  it('are cut where one word is longer than all that names a thing, and never within a character', () => {
    expect(firstWords({ es: '🤝'.repeat(200) }).es).toBe(`${'🤝'.repeat(120)}…`);
  });
});
