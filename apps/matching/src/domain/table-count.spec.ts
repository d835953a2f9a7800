import { describe, expect, it } from '@jest/globals';
import { compositionTemplate, type TableRules, tableRules } from '#taxonomy';
import { fullCountries, type HeldSeat, homeOf } from './table-count.js';

const seatOf = (id: string, constituency: string, kind: 'titular' | 'alternate' | 'observer' = 'titular') => ({
  id,
  constituency,
  kind,
});
const unionSeat = seatOf('unions', 'workers');
const holders = (seatId: string, countries: readonly string[], constituency = 'workers'): readonly HeldSeat[] =>
  countries.map((country, at) => ({ seatId, organizationId: `${seatId} ${at}`, constituency, country }));
const unionToUnion = tableRules(compositionTemplate('union_to_union'), { corridors: ['NI-CR'], places: [] });

describe('the home of an organisation', () => {
  it('is the first country that it names', () => {
    expect(homeOf({ places: ['m49_013', 'NI-MN', 'CR'] })).toBe('NI');
    expect(homeOf({ places: ['m49_013'] })).toBeUndefined();
  });
});

describe('a country that has all its places', () => {
  it('is named as soon as it has as many as the composition gives it, in all seats of the kind together', () => {
    const two = { seats: [unionSeat, seatOf('more unions', 'workers')], rules: unionToUnion };
    const held = [...holders('unions', ['NI', 'CR']), ...holders('more unions', ['NI'])];
    for (const seat of two.seats)
      expect(fullCountries(seat, two, held)).toEqual([{ country: 'NI', governmentCounts: false }]);
    expect(fullCountries(unionSeat, two, held.slice(1))).toEqual([]);
  });

  it('is none where the composition asks nothing of the seat’s constituency and kind', () => {
    const observers = seatOf('observers', 'workers', 'observer');
    const table = { seats: [unionSeat, observers], rules: unionToUnion };
    expect(fullCountries(observers, table, holders('observers', ['NI', 'NI', 'NI']))).toEqual([]);
  });

  it('has its government counted as the composition counts it', () => {
    const ministries = seatOf('ministries', 'government_national');
    const rules = (governments: TableRules['governments'], maximum: number): TableRules => ({
      governments,
      perCountry: [{ constituency: 'government_national', kind: 'titular', countries: [], minimum: 0, maximum }],
    });
    const held = holders('ministries', ['NI', 'NI'], 'government_national');
    const full = (asked: TableRules) => fullCountries(ministries, { seats: [ministries], rules: asked }, held);
    expect(full(rules('each_institution', 2))).toEqual([{ country: 'NI', governmentCounts: false }]);
    expect(full(rules('once', 2))).toEqual([]);
    expect(full(rules('once', 1))).toEqual([{ country: 'NI', governmentCounts: true }]);
  });

  it('is told of holders whose country is known alone', () => {
    const unknown = [1, 2].map((at) => ({ seatId: 'unions', organizationId: `old ${at}` }));
    expect(fullCountries(unionSeat, { seats: [unionSeat], rules: unionToUnion }, unknown)).toEqual([]);
  });
});
