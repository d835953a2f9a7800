import { describe, expect, it } from '@jest/globals';
import { labelLanguages } from '#taxonomy';
import type { Relaxation, TableRule } from '../domain/coalition/coalition.js';
import { sayUnmetRule } from './say-coalition.js';

const rules: readonly TableRule[] = [
  { kind: 'country', country: 'HN', constituency: 'employers' },
  { kind: 'corridor_end', corridor: 'NI-CR', end: 'origin', countries: ['NI'] },
  { kind: 'migrants_voice' },
];
const relaxations: readonly Relaxation[] = [{ kind: 'widen', to: 'm49_013' }, { kind: 'places' }, { kind: 'none' }];

describe('a rule that stays unmet', () => {
  it.each(labelLanguages)('is told in %s, each with what is nearest to meeting it', (language) => {
    const told = rules.flatMap((rule) =>
      relaxations.map((relaxation) => sayUnmetRule({ rule, missing: 1, relaxation }, language)),
    );
    expect(new Set(told).size).toBe(rules.length * relaxations.length);
    expect(told.filter((text) => /[{}]|HN|NI-CR|m49/.test(text))).toEqual([]);
  });

  it('asks whether to widen the search, or to add places', () => {
    const [rule] = rules;
    const say = (relaxation: Relaxation) => rule && sayUnmetRule({ rule, missing: 2, relaxation }, 'en');
    expect(say({ kind: 'widen', to: 'm49_013' })).toBe(
      'The composition asks for 2 more places of Employers’ organisation from Honduras. Nobody suggested works where it is sought: widen the search to Central America (with Mexico)?',
    );
    expect(say({ kind: 'places' })).toMatch(/the seats have no place left: add 2\?$/);
  });
});
