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

  it('is never reached by nobody', () => {
    expect(quorumWith([], plainRules, new Set()).reached).toBe(false);
  });
});
