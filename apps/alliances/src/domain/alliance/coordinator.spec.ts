import { describe, expect, it } from '@jest/globals';
import { policyOf, votingMembers } from './alliance.js';
import { chosenCoordinator } from './coordinator.js';
import { desk, organization, Scenario, seat, tripartite, wordOnDissolution } from '../testing/scenario.js';

function name(by: string, candidate: string) {
  return { type: 'name-coordinator', by: desk(by), candidate: desk(candidate) } as const;
}

describe('the coordinator', () => {
  it('is provisional until more than half of the voting members have named it', () => {
    const scenario = new Scenario().constitute();
    expect(scenario.alliance.coordinator.confirmed).toBe(false);
    expect(scenario.does(name('council', 'council'))).toEqual(['coordinator-named']);
    expect(scenario.does(name('council', 'council'))).toEqual([]);
    expect(scenario.does(name('union', 'council'))).toEqual(['coordinator-named', 'coordinator-confirmed']);
    expect(scenario.does(name('chamber', 'council'))).toEqual(['coordinator-named']);
  });

  it('is replaced by whom more than half name, its own organisation among them', () => {
    const scenario = new Scenario().constitute();
    scenario.does(name('council', 'union'));
    expect(scenario.does(name('chamber', 'union'))).toEqual(['coordinator-named']);
    expect(scenario.does(name('union', 'union'))).toEqual(['coordinator-named', 'coordinator-replaced']);
    expect(scenario.alliance.coordinator).toMatchObject({ ...desk('union'), confirmed: true });
    expect(scenario.alliance.formerCoordinators).toMatchObject([desk('council')]);
  });

  it('may be replaced after it was confirmed, when members change their mind', () => {
    const scenario = new Scenario().constitute();
    scenario.does(name('council', 'council'));
    scenario.does(name('union', 'council'));
    scenario.does(name('chamber', 'union'));
    expect(scenario.does(name('union', 'union'))).toContain('coordinator-replaced');
  });

  it('is chosen by titular members only', () => {
    const scenario = new Scenario([...tripartite, seat('observers', 'academia', { kind: 'observer', minimum: 0 })]);
    scenario.constitute();
    scenario.stands('university', 'academia', 'observers');
    expect(scenario.refusalOf(name('university', 'council')).code).toBe('not_entitled');
    expect(scenario.refusalOf(name('stranger', 'council')).code).toBe('not_entitled');
  });

  it('comes from a member', () => {
    const scenario = new Scenario().constitute();
    expect(scenario.refusalOf(name('union', 'stranger')).code).toBe('coordinator_not_a_member');
  });

  it('may hand over; the successor is provisional, whatever was said of the former', () => {
    const scenario = new Scenario().constitute();
    scenario.does(name('council', 'council'));
    scenario.does(name('union', 'council'));
    const handOver = { type: 'hand-over-coordination', by: desk('council'), successor: desk('chamber') } as const;
    expect(scenario.refusalOf({ ...handOver, by: desk('union') }).code).toBe('not_entitled');
    expect(scenario.refusalOf({ ...handOver, successor: desk('stranger') }).code).toBe('coordinator_not_a_member');
    expect(scenario.does(handOver)).toEqual(['coordinator-replaced']);
    expect(scenario.alliance.coordinator).toMatchObject({ ...desk('chamber'), confirmed: false, named: [] });
  });
});

describe('a coordinator whose person has left its organisation', () => {
  const colleague = { personId: 'council-deputy', organizationId: 'council' };
  const takeOver = { type: 'take-over-coordination', by: colleague, gone: true } as const;

  it('is succeeded, provisionally, by a colleague there who says so, also while the alliance forms', () => {
    const scenario = new Scenario();
    expect(scenario.does(takeOver)).toEqual(['coordinator-replaced']);
    expect(scenario.alliance.coordinator).toMatchObject({ ...colleague, confirmed: false });
    expect(scenario.alliance.formerCoordinators).toMatchObject([desk('council')]);
    expect(scenario.does(takeOver)).toEqual([]);
    expect(scenario.invites('chamber', 'employers', 'employers')).not.toBe('');
  });

  it('is chosen by no count of what was said before', () => {
    const { alliance } = new Scenario().constitute();
    const voters = votingMembers(alliance);
    for (const who of ['council', 'union']) {
      const named = ['union', 'chamber'].map((by) => ({ by, candidate: desk(who), at: '2027-01-02T00:00:00.000Z' }));
      const present = { ...alliance.coordinator, named };
      expect(chosenCoordinator(present, voters)).toEqual(desk(who));
      expect(chosenCoordinator(present, voters, [desk(who)])).toBeUndefined();
    }
  });

  it('by nobody of another organisation, and by nobody while the person is there', () => {
    const scenario = new Scenario().constitute();
    expect(scenario.refusalOf({ ...takeOver, by: desk('union') }).code).toBe('not_entitled');
    expect(scenario.refusalOf({ ...takeOver, gone: false }).code).toBe('not_entitled');
  });
});

describe('a coordinator whose organisation is suspended', () => {
  const suspend = (organizationId = 'council') => ({ type: 'suspend-organization', organizationId }) as const;
  const reinstate = { type: 'reinstate-organization', organizationId: 'council' } as const;

  it('rests, while the alliance forms too, and goes on when that is lifted', () => {
    const scenario = new Scenario();
    expect(scenario.does(suspend())).toEqual(['coordination-rested', 'seat-vacated']);
    const by = scenario.coordinator;
    expect(scenario.refusalOf({ type: 'propose-dissolution', by, reason: {}, open: [], points: [] }).code).toBe(
      'not_entitled',
    );
    expect(scenario.does(suspend())).toEqual([]);
    expect(scenario.does(reinstate)).toEqual(['coordination-resumed']);
    expect(scenario.does(reinstate)).toEqual([]);
    expect(scenario.alliance.coordinator).toMatchObject({ ...desk('council'), confirmed: false });
    expect(scenario.does({ type: 'propose-dissolution', by, reason: {}, open: [], points: [] })).toContain(
      'alliance-dissolved',
    );
  });

  it('rests no more when that is lifted, also where the members have dissolved the alliance meanwhile', () => {
    const scenario = new Scenario().constitute();
    scenario.does(suspend());
    scenario.does({ type: 'propose-dissolution', by: desk('union'), reason: {}, open: [], points: [] });
    scenario.does(wordOnDissolution('chamber', 1, 'accept'));
    expect(scenario.alliance).toMatchObject({ status: 'dissolved', coordinator: { restingSince: expect.any(String) } });
    expect(scenario.does(reinstate)).toEqual(['coordination-resumed']);
    expect(scenario.alliance.coordinator.restingSince).toBeUndefined();
  });

  it('sets no policy, and the seats of the initiative are followed all the same', () => {
    const scenario = new Scenario();
    scenario.does(suspend());
    const policy = { ...policyOf(scenario.alliance), seats: [...tripartite, seat('academia', 'academia')] };
    const revise = { type: 'revise-composition', by: scenario.coordinator, policy } as const;
    expect(scenario.refusalOf({ ...revise, origin: 'table' }).code).toBe('not_entitled');
    expect(scenario.does({ ...revise, origin: 'initiative' })).toEqual(['composition-revised']);
  });

  it('is replaced, provisionally, by whom the members of a forming alliance name', () => {
    const scenario = new Scenario();
    scenario.stands('union', 'workers', 'workers');
    expect(scenario.refusalOf(name('union', 'union')).code).toBe('illegal_transition');
    scenario.does(suspend());
    expect(scenario.refusalOf(name('union', 'council')).code).toBe('organization_suspended');
    expect(scenario.does(name('union', 'union'))).toEqual(['coordinator-named', 'coordinator-replaced']);
    expect(scenario.alliance.coordinator).toMatchObject({ ...desk('union'), confirmed: false });
    expect(scenario.does(reinstate)).toEqual([]);
    expect(scenario.invites('chamber', 'employers', 'employers')).not.toBe('');
  });

  it('is not confirmed by what members had said before', () => {
    const scenario = new Scenario([...tripartite, seat('migrants', 'migrant_led')]).constitute();
    scenario.stands('network', 'migrant_led', 'migrants');
    scenario.does(name('union', 'council'));
    scenario.does(name('chamber', 'council'));
    expect(scenario.does(suspend())).toEqual(['coordination-rested', 'seat-vacated', 'balance-broken']);
    expect(scenario.alliance.coordinator.confirmed).toBe(false);
  });

  it('begins so when its suspension came before the alliance', () => {
    const scenario = new Scenario(tripartite, organization('council', 'government_local', true));
    expect(scenario.events.map(({ type }) => type)).toEqual(['coordination-rested']);
  });
});

describe('the end of an alliance', () => {
  const invite = (scenario: Scenario) => scenario.invites('league', 'workers', 'workers');

  it('comes with its initiative’s withdrawal while it forms, and leaves nothing open', () => {
    const scenario = new Scenario();
    invite(scenario);
    scenario.stands('union', 'workers', 'workers');
    expect(scenario.does({ type: 'initiative-withdrawn' })).toEqual([
      'invitation-withdrawn',
      'interest-withdrawn',
      'alliance-dissolved',
    ]);
    expect(scenario.alliance.interests).toMatchObject([{ status: 'withdrawn', cause: 'alliance_ended' }]);
  });

  it('does not come so once the alliance is its members’', () => {
    const scenario = new Scenario().constitute();
    expect(scenario.does({ type: 'initiative-withdrawn' })).toEqual([]);
  });

  it('is declared by a confirmed coordinator', () => {
    const scenario = new Scenario().constitute();
    scenario.does({ type: 'activate' });
    const conclude = { type: 'conclude', by: desk('council'), outcome: {}, open: [], points: [] } as const;
    expect(scenario.refusalOf(conclude).code).toBe('not_entitled');
    scenario.does(name('council', 'council'));
    scenario.does(name('union', 'council'));
    invite(scenario);
    expect(scenario.does(conclude)).toEqual(['invitation-withdrawn', 'alliance-concluded']);
  });
});
