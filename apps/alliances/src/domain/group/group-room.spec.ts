import { describe, expect, it } from '@jest/globals';
import { desk, Scenario, seat, tripartite } from '../testing/scenario.js';
import { canConsult, roomOf, roomsOpenTo } from './group-room.js';

const seats = [...tripartite, seat('migrants', 'migrant_led', { kind: 'observer', minimum: 0 })];

describe('the room of a group', () => {
  it('is for whoever holds a place of any kind for the constituency', () => {
    const scenario = new Scenario(seats).constitute();
    scenario.stands('diaspora', 'migrant_led', 'migrants');
    expect(roomOf(scenario.alliance, 'workers')?.members).toEqual(['union']);
    expect(roomOf(scenario.alliance, 'migrant_led')?.members).toEqual(['diaspora']);
    expect(roomOf(scenario.alliance, 'academia')).toBeUndefined();
  });

  it('is for nobody else, be it the lead, the coordinator or another of the same constituency', () => {
    const scenario = new Scenario(seats).constitute();
    scenario.invites('league', 'workers', 'workers');
    const roomsOf = (...ids: readonly string[]) => roomsOpenTo(scenario.alliance, ids).map((one) => one.constituency);
    expect(roomsOf('union')).toEqual(['workers']);
    expect(roomsOf('council')).toEqual(['government_local']);
    expect(roomsOf('league')).toEqual([]);
    expect(roomsOf('union', 'chamber')).toEqual(['workers', 'employers']);
  });

  it('is for the candidates while nobody is seated, and then for the holders', () => {
    const scenario = new Scenario(seats);
    const invitationId = scenario.invites('absent', 'workers', 'workers', 30);
    scenario.stands('union', 'workers', 'workers');
    scenario.stands('league', 'workers', 'workers');
    expect(roomOf(scenario.alliance, 'workers')?.members).toEqual(['union', 'league']);
    scenario.accepts(invitationId, 'absent', 'workers');
    const [first] = scenario.alliance.interests;
    for (const who of ['league', 'absent']) scenario.agrees(who, first?.id ?? '');
    expect(roomOf(scenario.alliance, 'workers')?.members).toEqual(['union']);
  });

  it('is begun anew for candidates where others sat before', () => {
    const scenario = new Scenario(seats).constitute();
    scenario.invites('absent', 'workers', 'workers', 30);
    const placeOf = (id: string) => scenario.alliance.places.find(({ organizationId }) => organizationId === id);
    scenario.does({ type: 'vacate-place', by: desk('union'), placeId: placeOf('union')?.id ?? '' });
    scenario.stands('league', 'workers', 'workers');
    const since = placeOf('union')?.until;
    expect(since).toBeDefined();
    expect(roomOf(scenario.alliance, 'workers')).toEqual({ constituency: 'workers', members: ['league'], since });
    expect(roomOf(scenario.alliance, 'employers')).toEqual({ constituency: 'employers', members: ['chamber'] });
  });

  it('closes behind who leaves', () => {
    const scenario = new Scenario(seats).constitute();
    const placeId = scenario.alliance.places.find(({ organizationId }) => organizationId === 'union')?.id ?? '';
    scenario.does({ type: 'vacate-place', by: desk('union'), placeId });
    expect(roomsOpenTo(scenario.alliance, ['union'])).toEqual([]);
  });

  it.each([
    ['active', 'not_yet_due', true],
    ['concluded', 'in_validation', true],
    ['concluded', 'accepted', false],
    ['dissolved', 'in_validation', false],
  ] as const)('of an alliance that is %s with a report that is %s: consults, %s', (status, reported, expected) => {
    const alliance = { ...new Scenario(seats).constitute().alliance, status };
    const period = { index: 0, from: '2027-01-01', to: '2027-03-31' };
    const report = { id: 'report', period, status: reported, dueOn: '2027-04-15', hearings: [] };
    expect(canConsult({ alliance, reporting: { reports: [report] } })).toBe(expected);
  });
});
