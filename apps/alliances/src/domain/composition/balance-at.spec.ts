import { describe, expect, it } from '@jest/globals';
import { desk, Scenario, seat, tripartite } from '../testing/scenario.js';
import { policyOf } from '../alliance/alliance.js';
import { balanceAt } from './balance-at.js';

/** Constituted, then another policy while it formed, a break and a return: with the instants between. */
function told() {
  const scenario = new Scenario([...tripartite, seat('academia', 'academia')]);
  const marks: Record<string, string> = {};
  const mark = (name: string): void => {
    scenario.letDaysPass(1);
    marks[name] = scenario.at();
    scenario.letDaysPass(1);
  };
  mark('forming');
  scenario.stands('chamber', 'employers', 'employers');
  mark('joined');
  const { seats, rules } = policyOf(scenario.alliance);
  const policy = { seats: seats.filter(({ id }) => id !== 'academia'), rules };
  scenario.does({ type: 'revise-composition', by: scenario.coordinator, policy, origin: 'table' });
  mark('revised');
  scenario.stands('union', 'workers', 'workers');
  mark('met');
  const placeId = scenario.alliance.places.at(-1)?.id ?? '';
  scenario.does({ type: 'vacate-place', by: desk('union'), placeId });
  mark('broken');
  scenario.stands('league', 'workers', 'workers');
  mark('restored');
  return { scenario, marks };
}

describe('the balance of a past day', () => {
  const { scenario, marks } = told();
  const at = (name: string) => balanceAt(scenario.alliance, marks[name] ?? '');

  it.each([
    ['forming', 'pending', 1, ['workers', 'employers', 'academia']],
    ['joined', 'pending', 1, ['workers', 'academia']],
    ['revised', 'pending', 2, ['workers']],
    ['met', 'met', 2, []],
    ['broken', 'broken', 2, ['workers']],
    ['restored', 'met', 2, []],
  ])('%s: %s, by policy %i', (name, status, policyVersion, missing) => {
    const balance = at(name);
    expect(balance).toMatchObject({ status, policyVersion });
    expect(balance?.missing.map(({ constituency }) => constituency)).toEqual(missing);
  });

  it('tells since when it stood so', () => {
    const { places, constitutedAt } = scenario.alliance;
    const left = places.find(({ organizationId }) => organizationId === 'union')?.until;
    expect(at('met')?.since).toBe(constitutedAt);
    expect(at('broken')?.since).toBe(left);
    expect(at('joined')?.since).toBe(at('forming')?.since);
    expect(at('restored')?.since).toBe(scenario.alliance.balanceSince);
  });

  it('is unknown before there was an alliance', () => {
    expect(balanceAt(scenario.alliance, '2026-01-01T00:00:00.000Z')).toBeUndefined();
  });

  it('is told the same whatever happens later: a new policy rewrites no history', () => {
    const earlier = Object.keys(marks).map(at);
    scenario.letDaysPass(30);
    scenario.does({ type: 'suspend-organization', organizationId: 'chamber' });
    expect(Object.keys(marks).map(at)).toEqual(earlier);
  });

  it('now is what the alliance itself says', () => {
    const { balance, balanceSince } = scenario.alliance;
    expect(balanceAt(scenario.alliance, scenario.at())).toMatchObject({ status: balance, since: balanceSince });
  });
});
