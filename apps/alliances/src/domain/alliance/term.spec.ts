import { describe, expect, it } from '@jest/globals';
import { dayOf } from '#contracts';
import type { Place } from '../composition/place.js';
import { isTermOver, renewalDays, termEnd } from '../composition/term.js';
import { desk, Scenario, seat, tripartite } from '../testing/scenario.js';

const others = tripartite.filter(({ id }) => id !== 'workers');
const yearly = seat('workers', 'workers', { maximum: 1, term: { months: 12, renewals: 1 } });

/** Constituted, with a union that sits for a year and may renew once. */
function seated() {
  const scenario = new Scenario([yearly, ...others]).constitute();
  const placeOf = (id: string) => scenario.alliance.places.find(({ organizationId }) => organizationId === id);
  const placeId = placeOf('union')?.id ?? '';
  return { scenario, placeOf, placeId, renew: { type: 'renew-term', by: desk('union'), placeId } as const };
}

describe('the last day of a term', () => {
  it.each([
    ['2027-01-31', 1, '2027-02-28'],
    ['2027-01-31', 13, '2028-02-29'],
    ['2027-03-15', 12, '2028-03-15'],
    ['2027-11-30', 3, '2028-02-29'],
  ])('from %s for %i months is %s', (from, months, end) => {
    expect(termEnd(from, { months })).toBe(end);
  });
});

describe('a term', () => {
  it('begins when the seat is taken, and ends by its date, not before', () => {
    const { scenario, placeOf, placeId } = seated();
    expect(placeOf('union')?.termEndsOn).toBe(termEnd(dayOf(placeOf('union')?.from ?? ''), { months: 12 }));
    expect(placeOf('chamber')?.termEndsOn).toBeUndefined();
    const end = { type: 'end-term', placeId } as const;
    scenario.letDaysPass(360);
    expect(scenario.does(end)).toEqual([]);
    scenario.letDaysPass(10);
    expect(scenario.does(end)).toEqual(['seat-vacated', 'balance-broken']);
    expect(placeOf('union')).toMatchObject({ vacatedBecause: 'term_ended' });
    expect(scenario.does(end)).toEqual([]);
  });

  it('ends where the alliance works, if it has said where that is', () => {
    const { placeOf } = seated();
    const place = { ...placeOf('union'), termEndsOn: '2028-03-31' } as Place;
    const there = 'America/El_Salvador';
    expect(isTermOver(place, '2028-04-01T05:59:59.999Z', there)).toBe(false);
    expect(isTermOver(place, '2028-04-01T06:00:00.000Z', there)).toBe(true);
    expect(isTermOver(place, '2028-04-01T06:00:00.000Z')).toBe(false);
  });

  it('is reminded of while it is held', () => {
    const { scenario, placeId } = seated();
    const remind = { type: 'remind-of-term', placeId } as const;
    scenario.letDaysPass(340);
    expect(scenario.does(remind)).toEqual(['term-ending']);
    scenario.letDaysPass(30);
    expect(scenario.does(remind)).toEqual([]);
  });

  it('is renewed by its holder in its last days, as often as the policy lets it', () => {
    const { scenario, placeOf, renew } = seated();
    const end = placeOf('union')?.termEndsOn ?? '';
    expect(scenario.refusalOf(renew)).toMatchObject({ code: 'term_not_renewable', facts: { why: 'too_early' } });
    expect(scenario.refusalOf({ ...renew, by: scenario.coordinator }).code).toBe('not_entitled');
    scenario.letDaysPass(366 - renewalDays);
    expect(scenario.does(renew)).toEqual(['term-renewed']);
    expect(placeOf('union')).toMatchObject({ renewals: 1, termEndsOn: termEnd(end, { months: 12 }) });
    scenario.letDaysPass(340);
    expect(scenario.refusalOf(renew)).toMatchObject({ facts: { why: 'no_renewal_left' } });
  });

  it('leaves the seat to a candidate who waited for it, in the same moment', () => {
    const { scenario, placeId } = seated();
    scenario.letDaysPass(370);
    scenario.does({ type: 'end-term', placeId });
    scenario.stands('league', 'workers', 'workers');
    expect(scenario.seated('workers')).toEqual(['league']);
    expect(scenario.alliance.balance).toBe('met');
  });
});

describe('a successor', () => {
  function named() {
    const table = seated();
    const { scenario, placeId } = table;
    const organization = { id: 'league', constituency: 'workers', mandate: 'none', suspended: false, countries: [] };
    const expiry = { expiresOn: dayOf(scenario.at(14)), expiresAt: scenario.at(14) };
    const command = {
      type: 'name-successor',
      by: desk('union'),
      placeId,
      organization,
      message: {},
      ...expiry,
    } as const;
    return { ...table, command, name: () => (scenario.does(command), scenario.alliance.invitations.at(-1)?.id ?? '') };
  }

  it('takes over in the moment in which its predecessor leaves: the balance holds', () => {
    const { scenario, placeOf, name } = named();
    const invitationId = name();
    expect(scenario.seated('workers')).toEqual(['union']);
    expect(scenario.accepts(invitationId, 'league', 'workers')).toEqual([
      'invitation-accepted',
      'seat-vacated',
      'seat-filled',
    ]);
    expect(scenario.seated('workers')).toEqual(['league']);
    expect(placeOf('union')).toMatchObject({ vacatedBecause: 'replaced', until: placeOf('league')?.from });
  });

  it('is taken back by who named it, who then names another', () => {
    const { scenario, command, name } = named();
    const invitationId = name();
    const back = { type: 'withdraw-invitation', invitationId } as const;
    expect(scenario.refusalOf({ ...back, by: desk('chamber') }).code).toBe('not_entitled');
    expect(scenario.does({ ...back, by: desk('union') })).toEqual(['invitation-withdrawn']);
    expect(scenario.alliance.invitations.at(-1)).toMatchObject({ cause: 'by_predecessor' });
    const organization = { ...command.organization, id: 'guild' };
    expect(scenario.does({ ...command, organization })).toEqual(['partner-invited']);
  });

  it('is named by the holder only, and admitted by the seat as anybody', () => {
    const { scenario, command } = named();
    expect(scenario.refusalOf({ ...command, by: scenario.coordinator }).code).toBe('not_entitled');
    const mine = { ...command.organization, constituency: 'private_sector' };
    expect(scenario.refusalOf({ ...command, organization: mine }).code).toBe('not_eligible');
    const itself = { ...command.organization, id: 'union' };
    expect(scenario.refusalOf({ ...command, organization: itself })).toMatchObject({
      code: 'already_seated',
      facts: { placeId: command.placeId },
    });
    scenario.does({ type: 'vacate-place', by: desk('union'), placeId: command.placeId });
    expect(scenario.refusalOf(command)).toMatchObject({ code: 'illegal_transition', state: 'ended' });
  });

  it('is one at a time, and not once its predecessor has left otherwise', () => {
    const { command } = named();
    const scenario = new Scenario([
      ...tripartite,
      seat('academia', 'academia', { minimum: 0, maximum: 5 }),
    ]).constitute();
    scenario.stands('university', 'academia', 'academia');
    const placeId = scenario.alliance.places.at(-1)?.id ?? '';
    const naming = (id: string) => {
      const organization = { ...command.organization, id, constituency: 'academia' };
      return { ...command, by: desk('university'), placeId, organization };
    };
    scenario.does(naming('institute'));
    const [invitation] = scenario.alliance.invitations;
    expect(scenario.refusalOf(naming('college'))).toMatchObject({
      code: 'already_invited',
      facts: { invitationId: invitation?.id },
    });
    scenario.does({
      type: 'decline-invitation',
      by: desk('institute'),
      invitationId: invitation?.id ?? '',
      reason: 'other',
    });
    scenario.does(naming('college'));
    expect(scenario.does({ type: 'suspend-organization', organizationId: 'university' })).toEqual([
      'seat-vacated',
      'invitation-withdrawn',
    ]);
    const [, second] = scenario.alliance.invitations;
    expect(second).toMatchObject({ status: 'withdrawn', cause: 'predecessor_left' });
    expect(scenario.refusalOf({ ...naming('college'), by: desk('university') }).code).toBe('illegal_transition');
  });

  it('waits for its group’s choice where another was invited, and its predecessor stays meanwhile', () => {
    const { command } = named();
    const scenario = new Scenario([{ ...yearly, maximum: 3 }, ...others]).constitute();
    scenario.stands('federation', 'workers', 'workers');
    const placeId = scenario.alliance.places.find(({ organizationId }) => organizationId === 'union')?.id ?? '';
    scenario.invites('guild', 'workers', 'workers', 30);
    scenario.does({ ...command, placeId });
    const invitationId = scenario.alliance.invitations.at(-1)?.id ?? '';
    const waits = ['invitation-accepted', 'interest-expressed'];
    expect(scenario.accepts(invitationId, 'league', 'workers')).toEqual(waits);
    expect(scenario.seated('workers')).toEqual(['union', 'federation']);
    const interestId = scenario.alliance.interests.at(-1)?.id ?? '';
    scenario.agrees('federation', interestId);
    expect(scenario.agrees('union', interestId)).toEqual([
      'candidate-voiced',
      'interest-accepted',
      'seat-vacated',
      'seat-filled',
    ]);
    expect(scenario.seated('workers')).toEqual(['federation', 'league']);
  });

  it('is chosen by its group also where every place is held: it needs none but its predecessor’s', () => {
    const { command } = named();
    const scenario = new Scenario([{ ...yearly, maximum: 2 }, ...others]).constitute();
    const placeId = scenario.alliance.places.find(({ organizationId }) => organizationId === 'union')?.id ?? '';
    scenario.invites('guild', 'workers', 'workers', 30);
    const first = scenario.stands('federation', 'workers', 'workers');
    const rival = scenario.stands('cooperative', 'workers', 'workers');
    scenario.agrees('union', first);
    scenario.does({ ...command, placeId });
    const invitationId = scenario.alliance.invitations.at(-1)?.id ?? '';
    expect(scenario.accepts(invitationId, 'league', 'workers')).toContain('interest-expressed');
    expect(scenario.refusalOf({ type: 'accept-interest', by: desk('union'), interestId: rival }).code).toBe(
      'seat_full',
    );
    const interestId = scenario.alliance.interests.at(-1)?.id ?? '';
    expect(scenario.agrees('federation', interestId)).toEqual(['candidate-voiced']);
    expect(scenario.agrees('union', interestId)).toContain('interest-accepted');
    expect(scenario.seated('workers')).toEqual(['federation', 'league']);
  });
});
