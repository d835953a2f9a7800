import { describe, expect, it } from '@jest/globals';
import { type CompositionRules, plainRules } from '../composition/rules.js';
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

  it('and for whom of those who wait there would be no room any more', () => {
    const scenario = table();
    expect(change(scenario, changed('academia', { maximum: 1 })).breaks).toEqual([
      { code: 'awaited', seatId: 'academia', constituency: 'academia', organizations: ['university', 'institute'] },
    ]);
    scenario.invites('league', 'workers', 'workers');
    const narrower = changed('workers', { maximum: 1 });
    expect(change(scenario, narrower).breaks).toMatchObject([{ code: 'awaited', organizations: ['league'] }]);
    const policy = { ...policyOf(scenario.alliance), seats: narrower(scenario.alliance.seats) };
    const revise = { type: 'revise-composition', by: scenario.coordinator, policy, origin: 'table' } as const;
    expect(scenario.refusalOf(revise)).toMatchObject({ code: 'seat_in_use', facts: { breaks: 'awaited' } });
  });

  it('but for as many as before it says nothing', () => {
    const scenario = table();
    scenario.stands('institution', 'academia', 'academia');
    expect(change(scenario, changed('academia', { maximum: 1 })).breaks).toMatchObject([{ code: 'awaited' }]);
    expect(change(scenario, changed('academia', { maximum: 2, minimum: 1 })).breaks).toEqual([]);
    expect(change(scenario, changed('academia', { maximum: 3 })).breaks).toEqual([]);
    const placeId = scenario.alliance.places.find(({ organizationId }) => organizationId === 'union')?.id ?? '';
    const organization = { id: 'league', constituency: 'workers', mandate: 'none', suspended: false, countries: [] };
    const expiry = { expiresOn: scenario.at(9).slice(0, 10), expiresAt: scenario.at(9) };
    scenario.does({ type: 'name-successor', by: desk('union'), placeId, organization, message: {}, ...expiry });
    expect(change(scenario, changed('workers', { maximum: 1 })).breaks).toEqual([]);
  });

  it('and for whom of a country there would be none', () => {
    const scenario = new Scenario([...tripartite, { ...academia, maximum: 3 }]);
    scenario.invites('institute', 'academia', 'academia');
    scenario.stands('university', 'academia', 'academia', ['CR']);
    scenario.stands('college', 'academia', 'academia', ['CR']);
    const most = (maximum: number) => {
      const rule = { constituency: 'academia', kind: 'titular', countries: [], minimum: 0, maximum } as const;
      return change(scenario, changed('academia', { maximum: 5 }), { perCountry: [rule] }).breaks;
    };
    expect(most(1)).toMatchObject([{ code: 'awaited', organizations: ['university', 'college', 'institute'] }]);
    expect(most(2)).toEqual([]);
  });

  it('and who would no longer be admitted to a seat that stays', () => {
    const narrower = change(table(), changed('government', { alsoAdmits: [] }));
    expect(narrower.breaks).toEqual([
      { code: 'not_admitted', seatId: 'government', constituency: 'government_national', organizations: ['council'] },
    ]);
    expect(narrower.after.missing.map(({ seatId }) => seatId)).toEqual(['government', 'employers']);
  });

  it('and whom it would no longer admit of those who stand or are invited', () => {
    const wide = seat('academia', 'academia', { minimum: 0, alsoAdmits: ['civil_society'] });
    const scenario = new Scenario([...tripartite, wide]);
    scenario.invites('institute', 'academia', 'academia');
    scenario.invites('charity', 'civil_society', 'academia');
    scenario.stands('university', 'academia', 'academia');
    scenario.stands('foundation', 'civil_society', 'academia');
    expect(change(scenario, changed('academia', { alsoAdmits: [] })).breaks).toEqual([
      { code: 'awaited', seatId: 'academia', constituency: 'academia', organizations: ['foundation', 'charity'] },
    ]);
    expect(change(scenario, changed('academia', { alsoAdmits: ['civil_society', 'faith_based'] })).breaks).toEqual([]);
  });

  it('and nothing that the policy in force has broken before', () => {
    const scenario = table();
    scenario.stands('league', 'workers', 'workers');
    scenario.agrees('union', scenario.alliance.interests.at(-1)?.id ?? '');
    const { version, rules } = scenario.alliance.policy;
    const seats = changed('workers', { maximum: 1 })(
      changed('government', { alsoAdmits: [] })(scenario.alliance.seats),
    );
    const at = scenario.at();
    scenario.happens({ type: 'composition-revised', at, version: version + 1, origin: 'table', seats, rules });
    const codes = (revise: Parameters<typeof change>[1]) =>
      change(scenario, revise).breaks.map(({ code, organizations }) => [code, organizations]);
    expect(codes(changed('employers', { maximum: 5 }))).toEqual([]);
    expect(codes(without('government'))).toEqual([['held', ['council']]]);
    scenario.stands('guild', 'employers', 'employers');
    scenario.stands('chamber', 'employers', 'employers');
    scenario.agrees('guild', scenario.alliance.interests.at(-1)?.id ?? '');
    expect(codes(changed('employers', { maximum: 1 }))).toEqual([['too_many', ['guild', 'chamber']]]);
  });

  it('and who has not the mandate that it asks for', () => {
    const breaks = (mandate: string) => change(table(), changed('government', { mandate })).breaks;
    expect(breaks('monitoring')).toMatchObject([{ code: 'not_admitted', organizations: ['council'] }]);
    expect(breaks('none')).toEqual([]);
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

describe('a change of policy', () => {
  const observers = seat('migrants', 'migrant_led', { kind: 'observer', minimum: 0 });
  const heard = { ...plainRules, migrantsVoice: 'seat' } as const;
  const without = plainRules;
  const ofCountries = (countries: readonly string[], minimum: number): CompositionRules => ({
    ...plainRules,
    perCountry: [{ constituency: 'workers', kind: 'titular', countries, minimum, maximum: 2 }],
  });
  const weaker = [
    ['no migrants’ voice', heard, without, 'migrants_voice', 'migrant_led'],
    [
      'a weaker migrants’ voice',
      heard,
      { ...heard, migrantsVoice: 'seat_or_observer' },
      'migrants_voice',
      'migrant_led',
    ],
    ['no union of each country', ofCountries(['CR', 'NI'], 1), without, 'country', 'workers'],
    ['fewer unions of each country', ofCountries(['CR', 'NI'], 2), ofCountries(['CR', 'NI'], 1), 'country', 'workers'],
    ['no union of one of the countries', ofCountries(['CR', 'NI'], 1), ofCountries(['CR'], 1), 'country', 'workers'],
  ] as const;

  it.each(weaker)('that asks for %s is refused once others have joined', (_, rules, next, rule, constituency) => {
    const scenario = new Scenario([...tripartite, observers], undefined, rules);
    const revise = {
      type: 'revise-composition',
      by: scenario.coordinator,
      policy: { seats: scenario.alliance.seats, rules: next },
      origin: 'table',
    } as const;
    expect(scenario.refusalIfAny(revise)).toBeUndefined();
    scenario.stands('union', 'workers', 'workers', ['CR']);
    scenario.stands('chamber', 'employers', 'employers');
    expect(scenario.alliance.status).toBe('forming');
    expect(scenario.refusalOf(revise)).toMatchObject({ code: 'seat_in_use', facts: { breaks: 'group', rule } });
    const { breaks } = policyChange(scenario.alliance, revise.policy, scenario.at());
    expect(breaks).toEqual([{ code: 'group', rule, constituency, organizations: [] }]);
    const back = policyChange(
      { ...scenario.alliance, policy: { ...scenario.alliance.policy, rules: next } },
      { seats: scenario.alliance.seats, rules },
      scenario.at(),
    );
    expect(back.breaks).toEqual([]);
  });

  it('counts those of a country over all seats that are alike', () => {
    const scenario = new Scenario([...tripartite, seat('unions', 'workers', { minimum: 0 })]);
    for (const id of ['union', 'league']) {
      scenario.stands(id, 'workers', 'workers', ['CR']);
      const standing = scenario.alliance.interests.findLast(({ status }) => status === 'submitted');
      if (standing) scenario.agrees('union', standing.id);
    }
    for (const id of ['guild', 'federation']) scenario.stands(id, 'workers', 'unions', ['CR']);
    expect([scenario.seated('workers'), scenario.seated('unions')]).toEqual([
      ['union', 'league'],
      ['guild', 'federation'],
    ]);
    const limit = (maximum: number) =>
      change(scenario, (seats) => seats, {
        perCountry: [{ constituency: 'workers', kind: 'titular', countries: [], minimum: 0, maximum }],
      }).breaks;
    expect(limit(4)).toEqual([]);
    expect(limit(3)).toMatchObject([
      { code: 'too_many', seatId: 'workers', organizations: ['union', 'league'] },
      { code: 'too_many', seatId: 'unions', organizations: ['guild', 'federation'] },
    ]);
  });
});

describe('a candidate', () => {
  it('is not seated where the seat no longer admits it', () => {
    const wide = seat('academia', 'academia', { minimum: 0, maximum: 1, alsoAdmits: ['civil_society'] });
    const scenario = new Scenario([...tripartite, wide]);
    scenario.invites('institute', 'academia', 'academia');
    const university = scenario.stands('university', 'academia', 'academia');
    const charity = scenario.stands('charity', 'civil_society', 'academia');
    // A policy that came into force before changes were weighed by whom a seat admits.
    const { version, rules } = scenario.alliance.policy;
    const seats = [...tripartite, { ...wide, alsoAdmits: [] }];
    const at = scenario.at();
    scenario.happens({ type: 'composition-revised', at, version: version + 1, origin: 'table', seats, rules });
    const wider = seats.map((one) => (one.id === 'workers' ? { ...one, maximum: 5 } : one));
    const policy = { seats: wider, rules };
    const revise = { type: 'revise-composition', by: scenario.coordinator, policy, origin: 'table' } as const;
    expect(scenario.does(revise)).toEqual(['composition-revised']);
    const word = { type: 'accept-interest', by: scenario.coordinator, interestId: charity } as const;
    expect(scenario.refusalOf(word)).toMatchObject({
      code: 'not_eligible',
      facts: { seatConstituency: 'academia', constituency: 'civil_society' },
    });
    const { id: invitationId } = scenario.alliance.invitations[0] ?? { id: '' };
    scenario.does({ type: 'decline-invitation', by: desk('institute'), invitationId, reason: 'capacity' });
    scenario.does({ type: 'withdraw-interest', by: desk('university'), interestId: university });
    expect(scenario.seated('academia')).toEqual([]);
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
