import { describe, expect, it } from '@jest/globals';
import { summarizeComposition } from '../composition/composition.js';
import { placesHeldAt } from '../composition/place.js';
import { plainRules } from '../composition/rules.js';
import { desk, organization, Scenario, seat, standing, tripartite } from '../testing/scenario.js';
import { policyOf } from './alliance.js';

function placeOf(scenario: Scenario, organizationId: string): string {
  return scenario.alliance.places.find((place) => place.organizationId === organizationId)?.id ?? '';
}

describe('forming', () => {
  it('seats the lead organisation in a seat of its own constituency first', () => {
    const seats = [
      seat('observer', 'academia', { kind: 'observer' }),
      seat('civil', 'civil_society', { alsoAdmits: ['academia'] }),
      seat('academia', 'academia'),
    ];
    const scenario = new Scenario(seats, organization('university', 'academia'));
    expect(scenario.seated('academia')).toEqual(['university']);
    expect(scenario.alliance.places).toHaveLength(1);
  });

  it('seats no lead that no seat admits', () => {
    const scenario = new Scenario(tripartite, organization('forum', 'joint_body'));
    expect(scenario.alliance.places).toEqual([]);
  });

  it('ends when the policy is met, and not before', () => {
    const scenario = new Scenario();
    scenario.stands('union', 'workers', 'workers');
    expect(scenario.alliance.status).toBe('forming');
    expect(summarizeComposition(policyOf(scenario.alliance), scenario.alliance.places)).toMatchObject({
      met: false,
      missing: [{ seatId: 'employers', constituency: 'employers', count: 1 }],
    });
    scenario.stands('chamber', 'employers', 'employers');
    expect(scenario.alliance).toMatchObject({ status: 'constituted', balance: 'met' });
  });
});

describe('the balance', () => {
  it('breaks when a needed member leaves, and is restored when the seat is filled', () => {
    const scenario = new Scenario().constitute();
    const placeId = placeOf(scenario, 'union');
    expect(scenario.does({ type: 'vacate-place', by: desk('union'), placeId })).toEqual([
      'seat-vacated',
      'balance-broken',
    ]);
    expect(scenario.alliance).toMatchObject({ status: 'constituted', balance: 'broken' });
    expect(scenario.does(standing('league', 'workers', 'workers'))).toEqual([
      'interest-expressed',
      'interest-accepted',
      'seat-filled',
      'balance-restored',
    ]);
  });

  it('is untouched when a member leaves that is not needed', () => {
    const scenario = new Scenario().constitute();
    scenario.stands('league', 'workers', 'workers');
    const placeId = placeOf(scenario, 'union');
    expect(scenario.does({ type: 'vacate-place', by: desk('union'), placeId })).toEqual(['seat-vacated']);
  });
});

describe('a place', () => {
  it('is left by its holder only, once', () => {
    const scenario = new Scenario().constitute();
    const placeId = placeOf(scenario, 'union');
    expect(scenario.refusalOf({ type: 'vacate-place', by: scenario.coordinator, placeId }).code).toBe('not_entitled');
    scenario.does({ type: 'vacate-place', by: desk('union'), placeId });
    expect(scenario.does({ type: 'vacate-place', by: desk('union'), placeId })).toEqual([]);
  });

  it('stays in the history: the composition of any day can be told', () => {
    const scenario = new Scenario().constitute();
    const before = scenario.at();
    scenario.letDaysPass(30);
    scenario.does({ type: 'vacate-place', by: desk('union'), placeId: placeOf(scenario, 'union') });
    const holders = (at: string) => placesHeldAt(scenario.alliance.places, at).map((place) => place.organizationId);
    expect(holders(before)).toEqual(['council', 'union', 'chamber']);
    expect(holders(scenario.at())).toEqual(['council', 'chamber']);
  });
});

describe('a suspended organisation', () => {
  it('loses its place and what it was about to get', () => {
    const scenario = new Scenario([...tripartite, seat('alternates', 'workers', { kind: 'alternate', minimum: 0 })]);
    scenario.constitute();
    scenario.invites('union', 'workers', 'alternates');
    expect(scenario.does({ type: 'suspend-organization', organizationId: 'union' })).toEqual([
      'seat-vacated',
      'invitation-withdrawn',
      'balance-broken',
    ]);
    expect(scenario.does({ type: 'suspend-organization', organizationId: 'union' })).toEqual([]);
  });
});

describe('an organisation that takes a place', () => {
  it('stops waiting for another one of the same kind', () => {
    const scenario = new Scenario([...tripartite, seat('unions', 'workers', { minimum: 0 })]);
    const invitationId = scenario.invites('union', 'workers', 'unions');
    scenario.stands('union', 'workers', 'workers');
    expect(scenario.alliance.invitations.find(({ id }) => id === invitationId)?.status).toBe('withdrawn');
  });
});

describe('the composition policy', () => {
  const revise = (scenario: Scenario, seats = scenario.alliance.seats) =>
    ({
      type: 'revise-composition',
      by: scenario.coordinator,
      policy: { seats, rules: plainRules },
      origin: 'table',
    }) as const;

  it('may change while the alliance forms, and then counts at once', () => {
    const scenario = new Scenario();
    const council = scenario.alliance.seats.slice(0, 1);
    expect(scenario.does(revise(scenario, council))).toEqual(['composition-revised', 'alliance-constituted']);
  });

  it('takes no group from the table once somebody else has sat down at it, nor needs it less', () => {
    const scenario = new Scenario([...tripartite, seat('academia', 'academia')]);
    scenario.stands('chamber', 'employers', 'employers');
    const [government, workers, employers, academia] = scenario.alliance.seats;
    if (!government || !workers || !employers || !academia) throw new Error('the policy has four seats');
    for (const seats of [
      [government, employers, academia],
      [government, { ...workers, minimum: 0 }, employers, academia],
      [government, { ...workers, kind: 'observer' as const }, employers, academia],
    ]) {
      expect(scenario.refusalOf(revise(scenario, seats))).toMatchObject({
        code: 'seat_in_use',
        facts: { seatId: 'workers' },
      });
    }
    const wider = [government, { ...workers, maximum: 3 }, employers, seat('migrants', 'migrant_led')];
    expect(scenario.does(revise(scenario, wider))).toEqual(['composition-revised']);
  });

  it('takes no seat from a holder, a candidate or an invited one', () => {
    const scenario = new Scenario();
    scenario.invites('union', 'workers', 'workers');
    const [government, workers, employers] = tripartite;
    if (!government || !workers || !employers) throw new Error('the policy has three seats');
    for (const seats of [
      [workers, employers],
      [government, employers],
      [{ ...government, maximum: 0 }, workers, employers],
      [government, { ...workers, constituency: 'employers' }],
    ]) {
      expect(scenario.refusalOf(revise(scenario, seats)).code).toBe('seat_in_use');
    }
    expect(scenario.refusalOf({ ...revise(scenario), by: desk('union') }).code).toBe('not_entitled');
  });
});
