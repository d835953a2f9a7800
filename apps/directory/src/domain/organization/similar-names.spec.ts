import { beforeEach, describe, expect, it } from '@jest/globals';
import { distance } from 'fastest-levenshtein';
import type { Naming } from './search-keys.js';
import { sameBodies, tellingWords } from './similar-names.js';

const employers: Naming = {
  names: { es: 'Confederación Patronal de la República', en: 'Employers’ Confederation of the Republic' },
  acronym: 'COPARMEX',
  aliases: ['COMPARMEX'],
  formerNames: ['Centro Patronal'],
};

const called = (...aliases: string[]): { readonly profile: Naming } => ({
  profile: { names: {}, aliases, formerNames: [] },
});

describe('a similar name', () => {
  it.each([
    ['the same acronym', 'C.O.P.A.R.M.E.X.'],
    ['a slip of the pen', 'Confederacion Patronal de la Republca'],
    ['the same words in another order', 'Patronal Confederación de la República'],
  ])('is %s', (_, name) => {
    const candidate = called('Unión de trabajadoras', name);
    expect(sameBodies(employers, [candidate])).toEqual([candidate]);
  });

  it.each(['COPAMEX', 'Confederación sindical de la región', 'Unión de trabajadoras'])('is not "%s"', (name) => {
    expect(sameBodies(employers, [called(name)])).toEqual([]);
  });

  it('is looked up by telling words, not by those that all share', () => {
    expect(tellingWords(['union de trabajadores del corredor'], 2)).toEqual(['trabajadores', 'corredor']);
  });
});

describe('the work of comparing names', () => {
  const compared: [string, string][] = [];
  const edits = (a: string, b: string): number => {
    compared.push([a, b]);
    return distance(a, b);
  };
  /** As long as a name may be, with an alphabet of its own behind the common word. */
  const long = (seed: number): string =>
    `trabajadores ${Array.from({ length: 287 }, (_, at) => String.fromCharCode(97 + ((((at + 1) ** 2 * seed) % 9_973) % 26))).join('')}`;
  const everyWay = (first: number): string[] => Array.from({ length: 61 }, (_, at) => long(first + at));

  beforeEach(() => {
    compared.length = 0;
  });

  it('ends, whatever was written, and finds what is equal still', () => {
    const hostile = Array.from({ length: 8 }, (_, at) => called(...everyWay(61 * at + 62)));
    const twin = called('Trabajadores');
    const body = { names: { es: 'Trabajadores' }, aliases: everyWay(1), formerNames: [] };
    expect(sameBodies(body, [...hostile, twin], edits)).toContain(twin);
    expect(compared).toHaveLength(2_000);
    expect(Math.max(...compared.flat().map((name) => name.length))).toBe(120);
  });

  it('is spared where the lengths tell already', () => {
    const candidate = called('Confederación Patronal', 'Confederación Patronal de la República y de sus regiones');
    expect(
      sameBodies({ ...employers, names: { es: 'Confederación Patronal de la República' } }, [candidate], edits),
    ).toEqual([]);
    expect(compared).toEqual([]);
  });
});
