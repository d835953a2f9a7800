import { describe, expect, it } from '@jest/globals';
import { normalizeName, resolveAlias } from './names.js';

describe('normalizeName', () => {
  it.each([
    ['Unión Costarricense de Cámaras', 'union costarricense de camaras'],
    ['  U.C.C.A.E.P. ', 'uccaep'],
    ['Confédération – des   Travailleurs', 'confederation des travailleurs'],
    ['K’iche’', 'kiche'],
  ])('reduces %j to %j', (text, normal) => {
    expect(normalizeName(text)).toBe(normal);
  });
});

describe('resolveAlias', () => {
  it('finds a term by id, by label in any language, and by what the field writes', () => {
    expect(resolveAlias('C181')).toEqual([{ list: 'instruments', id: 'ilo_c181' }]);
    expect(resolveAlias('TRATA')).toEqual([{ list: 'themes', id: 'trafficking' }]);
    expect(resolveAlias('États-Unis')).toEqual([{ list: 'countries', id: 'US' }]);
  });

  it('keeps to one list when asked', () => {
    expect(resolveAlias('training').map((found) => found.list)).toEqual(['offers']);
    expect(resolveAlias('Discriminación', 'goals')).toEqual([]);
  });

  it('finds nothing for what no list names', () => {
    expect(resolveAlias('COMPARMEX')).toEqual([]);
  });
});
