import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { closeness } from './closeness.js';
import { codeListNames } from './code-list.js';
import { codesOf } from './code-lists.js';
import { corridorCountries, corridorEnds } from './corridors.js';
import { territory } from './places.js';

const pairOfTerms = fc
  .constantFrom(...codeListNames)
  .chain((list) => fc.tuple(fc.constant(list), fc.constantFrom(...codesOf(list)), fc.constantFrom(...codesOf(list))));

describe('closeness', () => {
  it('lies in [0, 1], is symmetric, and is 1 for the same term only', () => {
    fc.assert(
      fc.property(pairOfTerms, ([list, a, b]) => {
        const value = closeness(list, a, b);
        expect(value).toBe(closeness(list, b, a));
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value === 1).toBe(a === b);
        expect(value).toBeLessThanOrEqual(1);
      }),
      { numRuns: 2000 },
    );
  });

  it('falls with every step in the taxonomy', () => {
    const parent = closeness('themes', 'work_visas', 'regular_pathways');
    const sibling = closeness('themes', 'work_visas', 'seasonal_programmes');
    expect(parent).toBeCloseTo(2 / 3);
    expect(sibling).toBeCloseTo(1 / 2);
    expect(closeness('themes', 'work_visas', 'gender')).toBe(0);
  });

  it('is 0 for what is not of the list', () => {
    expect(closeness('themes', 'nothing', 'nothing')).toBe(0);
  });

  it('compares corridors by origins, destinations and the countries between', () => {
    const triangle = closeness('corridors', 'SV-GT-MX-US', 'HN-GT-MX-US');
    const toUnitedStates = closeness('corridors', 'SV-GT-MX-US', 'MX-US');
    expect(triangle).toBeGreaterThan(toUnitedStates);
    expect(toUnitedStates).toBeGreaterThan(0);
    expect(closeness('corridors', 'NI-CR', 'HT-DO')).toBe(0);
  });
});

describe('corridors', () => {
  it('keep the order of travel and know both ends', () => {
    expect(corridorCountries('VE-CO-PE')).toEqual(['VE', 'CO', 'PE']);
    expect(corridorEnds('VE-CO-PE')).toEqual({ origin: ['VE'], destination: ['CO', 'PE'] });
    expect(corridorEnds('NI-CR')).toEqual({ origin: ['NI'], destination: ['CR'] });
    expect(corridorEnds('XX-YY')).toEqual({ origin: [], destination: [] });
  });

  it.each(codesOf('corridors'))('%s is a chain of countries whose ends lie on it', (id) => {
    const countries = corridorCountries(id);
    const { origin, destination } = corridorEnds(id);
    expect(codesOf('countries')).toEqual(expect.arrayContaining([...countries]));
    expect(countries).toEqual(expect.arrayContaining([...origin, ...destination]));
    expect(countries.length).toBeGreaterThan(1);
  });
});

describe('territory', () => {
  it('is nearest in the same country, then in the subregion, then in the region', () => {
    const steps = [
      territory.closeness('CR', 'CR'),
      territory.closeness('CR', 'CR-A'),
      territory.closeness('CR-L', 'CR-A'),
      territory.closeness('CR', 'NI'),
      territory.closeness('CR', 'PE'),
      territory.closeness('CR', 'CA'),
      territory.closeness('CR', 'PT'),
    ];
    expect(steps).toEqual([...steps].sort((a, b) => b - a));
    expect(new Set(steps).size).toBe(steps.length);
    expect(steps[0]).toBe(1);
    expect(steps.at(-1)).toBe(0);
  });

  it('counts a body of an area as near to each country of it, less so the wider the area', () => {
    const areas = ['m49_013', 'm49_419', 'm49_019', 'm49_001'].map((area) => territory.closeness(area, 'CR-A'));
    expect(areas).toEqual([0.8, 0.7, 0.6, 0.5]);
    expect(territory.closeness('m49_005', 'CR')).toBe(territory.closeness('PE', 'CR'));
    expect(territory.closeness('m49_150', 'CR')).toBe(0);
  });

  it('is 0 for what is no place', () => {
    expect(territory.closeness('Atlantis', 'Atlantis')).toBe(0);
  });
});
