import { describe, expect, it } from '@jest/globals';
import type { CompositionRules } from '../composition/rules.js';
import type { Seat } from '../composition/seat.js';
import { desk, Scenario, seat, tripartite } from '../testing/scenario.js';
import { policyOf } from './alliance.js';
import { policyChange } from './policy-change.js';

const academia = seat('academia', 'academia', { minimum: 0 });

/** The council and a union sit; a university stands beside an institute for the academics' seat. */
function table(): Scenario {
  const scenario = new Scenario([...tripartite, academia]);
  scenario.stands('union', 'workers', 'workers');
  scenario.invites('institute', 'academia', 'academia');
  scenario.stands('university', 'academia', 'academia');
  return scenario;
}

function change(
  scenario: Scenario,
  revise: (seats: readonly Seat[]) => readonly Seat[],
  rules?: Partial<CompositionRules>,
) {
  const { seats, rules: present } = policyOf(scenario.alliance);
  return policyChange(scenario.alliance, { seats: revise(seats), rules: { ...present, ...rules } }, scenario.at());
}

const without = (id: string) => (seats: readonly Seat[]) => seats.filter((one) => one.id !== id);
const changed = (id: string, more: Partial<Seat>) => (seats: readonly Seat[]) =>
  seats.map((one) => (one.id === id ? { ...one, ...more } : one));

describe('a change of policy says what it breaks', () => {
  it.each([
    ['without the council’s seat', without('government'), [['held', 'government', ['council']]]],
    [
      'without the union’s seat',
      without('workers'),
      [
        ['held', 'workers', ['union']],
        ['group', 'workers', []],
      ],
    ],
    ['without a seat that two want', without('academia'), [['awaited', 'academia', ['university', 'institute']]]],
    ['without the employers, before whom others came', without('employers'), [['group', 'employers', []]]],
    ['with the workers needed less', changed('workers', { minimum: 0 }), [['group', 'workers', []]]],
    ['with a wider seat and a further one', changed('workers', { maximum: 5 }), []],
  ])('%s', (_, revise, expected) => {
    const { breaks } = change(table(), revise);
    expect(breaks.map(({ code, seatId, organizations }) => [code, seatId, organizations])).toEqual(expected);
  });

  it('and who is too many for it', () => {
    const scenario = table();
    scenario.stands('league', 'workers', 'workers', ['CR']);
    scenario.agrees('union', scenario.alliance.interests.at(-1)?.id ?? '');
    expect(change(scenario, changed('workers', { maximum: 1 })).breaks).toMatchObject([
      { code: 'too_many', seatId: 'workers', organizations: ['union', 'league'] },
    ]);
  });

  it('and how the table would stand, without changing it', () => {
    const scenario = table();
    const before = scenario.alliance;
    const found = change(scenario, changed('government', { minimum: 2 }), { migrantsVoice: 'seat_or_observer' });
    expect(found.before.missing.map(({ seatId }) => seatId)).toEqual(['employers']);
    expect(found.after.missing.map(({ seatId }) => seatId)).toEqual(['government', 'employers']);
    expect(found.after.findings).toMatchObject([{ rule: 'migrants_voice' }]);
    expect(scenario.alliance).toBe(before);
  });
});

describe('a policy', () => {
  it('comes into force with the next version, and the one before keeps its time', () => {
    const scenario = table();
    const { seats, rules } = policyOf(scenario.alliance);
    const policy = { seats: [...seats, seat('migrants', 'migrant_led')], rules };
    const revise = { type: 'revise-composition', by: scenario.coordinator, policy, origin: 'table' } as const;
    expect(scenario.does(revise)).toEqual(['composition-revised']);
    expect(scenario.does(revise)).toEqual([]);
    expect(scenario.alliance).toMatchObject({
      policy: { version: 2, origin: 'table', from: scenario.alliance.formerPolicies[0]?.until },
      formerPolicies: [{ version: 1, origin: 'initiative', seats }],
    });
  });

  it('that asks for both ends of a corridor keeps the alliance forming until they sit', () => {
    const bothEnds = { corridors: ['NI-CR'], minimum: 1, required: true };
    const scenario = new Scenario(undefined, undefined, { ...policyOf(table().alliance).rules, bothEnds });
    scenario.stands('union', 'workers', 'workers', ['CR']);
    scenario.stands('chamber', 'employers', 'employers', ['CR']);
    expect(scenario.alliance.status).toBe('forming');
    scenario.stands('league', 'workers', 'workers', ['NI']);
    expect(scenario.alliance.status).toBe('constituted');
  });

  it('with a limit for each country seats no more of one, and says so', () => {
    const perCountry = [
      { constituency: 'employers', kind: 'titular', countries: ['NI', 'CR'], minimum: 1, maximum: 1 },
    ] as const;
    const scenario = new Scenario(undefined, undefined, { ...policyOf(table().alliance).rules, perCountry });
    scenario.stands('chamber', 'employers', 'employers', ['CR']);
    const guild = {
      type: 'express-interest',
      by: { personId: 'guild-desk', organizationId: 'guild' },
      organization: { id: 'guild', constituency: 'employers', mandate: 'none', suspended: false, countries: ['CR'] },
      seatId: 'employers',
      message: {},
      offers: [],
    } as const;
    expect(scenario.refusalOf(guild)).toMatchObject({ code: 'country_full', facts: { country: 'CR', maximum: 1 } });
    scenario.does({ ...guild, organization: { ...guild.organization, countries: ['NI'] } });
    expect(scenario.seated('employers')).toEqual(['chamber', 'guild']);
  });
});

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
