import { describe, expect, it } from '@jest/globals';
import type { QuorumRule } from '#taxonomy';
import type { Place } from './place.js';
import { quorumWith } from './quorum.js';
import { type CompositionRules, plainRules } from './rules.js';

const from = '2027-01-01T00:00:00.000Z';
const place = (id: string, constituency: string, change: Partial<Place> = {}): Place => ({
  id,
  seatId: constituency,
  organizationId: id,
  constituency,
  kind: 'titular',
  countries: ['CR'],
  from,
  ...change,
});
const places = [
  ...['labour', 'interior'].map((id) => place(id, 'government_national')),
  ...['union', 'federation', 'league'].map((id) => place(id, 'workers')),
  place('chamber', 'employers'),
  place('guild', 'employers', { kind: 'alternate' }),
  place('farmers', 'employers', { kind: 'alternate' }),
  place('university', 'academia', { kind: 'observer' }),
];

function quorum(present: readonly string[], rule: Partial<QuorumRule> = {}, change: Partial<CompositionRules> = {}) {
  const rules = { ...plainRules, quorum: { ...plainRules.quorum, ...rule }, ...change };
  return quorumWith(places, rules, new Set(present));
}

describe('a quorum', () => {
  it('takes a majority of the voices with one of each constituency, unless the policy says otherwise', () => {
    expect(quorum(['labour', 'union', 'federation', 'chamber'])).toMatchObject({ voices: 6, needed: 4, reached: true });
    expect(quorum(['labour', 'union', 'chamber']).reached).toBe(false);
    const without = quorum(['labour', 'interior', 'union', 'federation']);
    expect(without.reached).toBe(false);
    expect(without.constituencies).toContainEqual({ constituency: 'employers', voices: 1, represented: 0, needed: 1 });
  });

  it.each<[Partial<QuorumRule>, number, boolean]>([
    [{ overall: 'majority', constituencies: 'none' }, 4, true],
    [{ overall: 'two_thirds' }, 4, true],
    [{ overall: 'all' }, 6, false],
    [{ constituencies: 'majority_each' }, 4, false],
  ])('by the rule %j needs %i', (rule, needed, reached) => {
    expect(quorum(['labour', 'union', 'federation', 'chamber'], rule)).toMatchObject({ needed, reached });
  });

  it('has one alternate step in for an absent titular, and none for one that is there', () => {
    const room = ['labour', 'union', 'federation', 'guild', 'farmers'];
    const { standIns, reached, represented } = quorum(room);
    expect(standIns).toEqual([{ organizationId: 'guild', for: ['chamber'] }]);
    expect([represented, reached]).toEqual([4, true]);
    expect(quorum([...room, 'chamber']).standIns).toEqual([]);
  });

  it('hears an observer and does not count it', () => {
    expect(quorum(['university', 'labour', 'union', 'chamber']).represented).toBe(3);
  });

  it('counts a government once where the policy says so', () => {
    const { voices, needed, reached } = quorum(['labour', 'union', 'chamber'], {}, { governments: 'once' });
    expect({ voices, needed, reached }).toEqual({ voices: 5, needed: 3, reached: true });
  });

  it('has a state represented by its own alternates only, where each has its places', () => {
    const states = ['CR', 'GT', 'MX', 'NI', 'PA'];
    const body = [
      ...states.map((state) => place(`titular-${state}`, 'employers', { countries: [state] })),
      ...['first', 'second'].map((id) => place(`${id}-MX`, 'employers', { kind: 'alternate', countries: ['MX'] })),
    ];
    const perCountry = [
      { constituency: 'employers', kind: 'titular', countries: states, minimum: 1, maximum: 1 },
      { constituency: 'employers', kind: 'alternate', countries: states, minimum: 0, maximum: 2 },
    ] as const;
    const present = new Set(['titular-CR', 'titular-NI', 'first-MX', 'second-MX']);
    expect(quorumWith(body, { ...plainRules, perCountry }, present)).toMatchObject({
      represented: 3,
      standIns: [{ organizationId: 'first-MX', for: ['titular-MX'] }],
    });
  });

  it('has an alternate step in for one of its own country before any other', () => {
    const unions = [
      place('union-CR', 'workers'),
      place('union-MX', 'workers', { countries: ['MX'] }),
      place('other-MX', 'workers', { kind: 'alternate', countries: ['MX'] }),
      place('other-GT', 'workers', { kind: 'alternate', countries: ['GT'] }),
    ];
    expect(quorumWith(unions, plainRules, new Set(['other-MX', 'other-GT'])).standIns).toEqual([
      { organizationId: 'other-MX', for: ['union-MX'] },
      { organizationId: 'other-GT', for: ['union-CR'] },
    ]);
  });

  it.each(['once', 'each_institution'] as const)('has no state speak for another one (%s)', (governments) => {
    const states = [
      place('ministry-CR', 'government_national'),
      place('ministry-NI', 'government_national', { countries: ['NI'] }),
      place('institute-NI', 'government_national', { kind: 'alternate', countries: ['NI'] }),
    ];
    const { standIns } = quorumWith(states, { ...plainRules, governments }, new Set(['ministry-NI', 'institute-NI']));
    expect(standIns).toEqual([]);
  });

  it('is never reached by nobody', () => {
    expect(quorumWith([], plainRules, new Set()).reached).toBe(false);
  });
});
