import { describe, expect, it } from '@jest/globals';
import { desk, Scenario } from '../testing/scenario.js';
import { policyOf } from './alliance.js';

describe('once the alliance is constituted', () => {
  const wider = (scenario: Scenario, maximum = 5) => {
    const { seats, rules } = policyOf(scenario.alliance);
    const policy = { seats: seats.map((one) => (one.id === 'workers' ? { ...one, maximum } : one)), rules };
    return { type: 'revise-composition', by: scenario.coordinator, policy, origin: 'table' } as const;
  };
  const says = (organizationId: string, stance: 'accept' | 'dissent', proposal = 1) =>
    ({ type: 'answer-composition', by: desk(organizationId), proposal, stance, note: { en: 'Not yet' } }) as const;

  it('a change is proposed, and comes into force when the policy’s quorum accepts it', () => {
    const scenario = new Scenario().constitute();
    expect(scenario.does(wider(scenario))).toEqual(['composition-proposed']);
    expect(scenario.does(wider(scenario))).toEqual([]);
    scenario.does(says('council', 'accept'));
    scenario.does(says('union', 'accept'));
    expect(scenario.alliance.policy.version).toBe(1);
    expect(scenario.does(says('chamber', 'accept'))).toEqual(['composition-answered', 'composition-revised']);
    expect(scenario.alliance).toMatchObject({
      policy: { version: 2, origin: 'table' },
      formerPolicies: [{ version: 1 }],
    });
    expect(scenario.alliance.seats.find(({ id }) => id === 'workers')?.maximum).toBe(5);
    expect(scenario.alliance.proposedPolicy).toBeUndefined();
  });

  it('a dissent stands beside it, also beside what is proposed instead', () => {
    const scenario = new Scenario().constitute();
    scenario.does(wider(scenario));
    scenario.does(says('chamber', 'dissent'));
    scenario.does(wider(scenario, 4));
    for (const member of ['council', 'union', 'chamber']) scenario.does(says(member, 'accept', 2));
    expect(scenario.alliance.policy.answers?.map(({ organizationId, stance }) => [organizationId, stance])).toEqual([
      ['chamber', 'dissent'],
      ['council', 'accept'],
      ['union', 'accept'],
      ['chamber', 'accept'],
    ]);
  });

  it('a dissent of who said otherwise since stands beside nothing that is proposed later', () => {
    const scenario = new Scenario().constitute();
    scenario.does(wider(scenario));
    for (const member of ['chamber', 'union']) scenario.does(says(member, 'dissent'));
    scenario.does(says('chamber', 'accept'));
    scenario.does(wider(scenario, 4));
    expect(scenario.alliance.proposedPolicy?.answers).toMatchObject([{ organizationId: 'union', stance: 'dissent' }]);
  });

  it('an answer is given to the proposal that it names, and to none that replaced it', () => {
    const scenario = new Scenario().constitute();
    scenario.does(wider(scenario));
    scenario.does(wider(scenario, 4));
    for (const stance of ['accept', 'dissent'] as const) {
      expect(scenario.refusalOf(says('union', stance))).toMatchObject({
        code: 'proposal_replaced',
        facts: { proposal: 2 },
      });
    }
    for (const member of ['council', 'union', 'chamber']) scenario.does(says(member, 'accept', 2));
    expect(scenario.alliance.policy.version).toBe(2);
    scenario.does(wider(scenario, 6));
    expect(scenario.refusalOf(says('union', 'accept', 2))).toMatchObject({ facts: { proposal: 3 } });
  });

  it('only voting members have the word, on what is proposed', () => {
    const scenario = new Scenario().constitute();
    expect(scenario.refusalOf(says('union', 'accept')).code).toBe('nothing_proposed');
    scenario.does(wider(scenario));
    expect(scenario.refusalOf(says('stranger', 'accept')).code).toBe('not_entitled');
    expect(scenario.refusalOf({ ...wider(scenario), by: desk('union') }).code).toBe('not_entitled');
  });

  it('a proposal that would push somebody out meanwhile is not adopted', () => {
    const scenario = new Scenario().constitute();
    scenario.does(wider(scenario, 1));
    const interestId = scenario.stands('league', 'workers', 'workers');
    expect(scenario.alliance.interests.find(({ id }) => id === interestId)?.status).toBe('accepted');
    for (const member of ['council', 'union', 'league']) scenario.does(says(member, 'accept'));
    expect(scenario.refusalOf(says('chamber', 'accept'))).toMatchObject({
      code: 'seat_in_use',
      facts: { seatId: 'workers', breaks: 'too_many' },
    });
  });
});
