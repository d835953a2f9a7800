import { describe, expect, it } from '@jest/globals';
import { desk, organization, Scenario, seat, tripartite } from '../testing/scenario.js';
import { type CallVisibility, hearsTheGroup, readsTheReason, standpointOf, voicesHeard } from './standpoint.js';

const call = (visibility: CallVisibility, ...sharedWith: string[]) => ({ visibility, sharedWith });

describe('where somebody stands to an alliance', () => {
  const scenario = new Scenario();
  scenario.stands('union', 'workers', 'workers');
  scenario.invites('chamber', 'employers', 'employers');
  const { alliance } = scenario;

  it.each<[string, CallVisibility, string, string]>([
    ['the lead', 'alliance', 'council', 'whole'],
    ['a member', 'alliance', 'union', 'whole'],
    ['the invited', 'alliance', 'chamber', 'brief'],
    ['whom it was shown', 'alliance', 'partner', 'brief'],
    ['a stranger', 'alliance', 'stranger', 'none'],
    ['a stranger', 'organisation', 'stranger', 'none'],
    ['a stranger', 'registered', 'stranger', 'brief'],
    ['a stranger', 'public', 'stranger', 'brief'],
  ])('%s, %s', (_, visibility, organizationId, expected) => {
    expect(standpointOf(alliance, call(visibility, 'partner'), [organizationId])).toBe(expected);
  });

  it('ends for who left, and for whose invitation was declined', () => {
    const leaving = new Scenario();
    leaving.stands('union', 'workers', 'workers');
    const invitationId = leaving.invites('chamber', 'employers', 'employers');
    const placeId = leaving.alliance.places.find(({ organizationId }) => organizationId === 'union')?.id ?? '';
    leaving.does({ type: 'vacate-place', by: desk('union'), placeId });
    leaving.does({ type: 'decline-invitation', by: desk('chamber'), invitationId, reason: 'theme' });
    for (const organizationId of ['union', 'chamber']) {
      expect(standpointOf(leaving.alliance, call('alliance'), [organizationId])).toBe('none');
    }
  });

  it('is the best of all organisations for which somebody reads', () => {
    expect(standpointOf(alliance, call('alliance'), ['stranger', 'union'])).toBe('whole');
    expect(standpointOf(alliance, call('alliance'), [])).toBe('none');
  });
});

describe('what a group says on a candidate', () => {
  function contested(lead = organization('council', 'government_local')) {
    const scenario = new Scenario(undefined, lead);
    scenario.stands('chamber', 'employers', 'employers');
    return scenario;
  }
  const candidacyOf = (scenario: Scenario, id: string) => {
    const interest = scenario.alliance.interests.find(({ organizationId }) => organizationId === id);
    if (!interest) throw new Error(`${id} stands for no seat`);
    return interest;
  };
  const readers = (scenario: Scenario, id: string, may: typeof hearsTheGroup, who: readonly string[]) =>
    who.filter((one) => may(scenario.alliance, candidacyOf(scenario, id), [one]));

  it('is for its members in the alliance, and for no other organisation of the same constituency', () => {
    const scenario = contested();
    scenario.stands('union', 'workers', 'workers');
    scenario.invites('absent', 'workers', 'workers', 30);
    const interestId = scenario.stands('league', 'workers', 'workers');
    const everybody = ['union', 'league', 'absent', 'council', 'chamber', 'stranger'];
    expect(readers(scenario, 'league', hearsTheGroup, everybody)).toEqual(['union']);
    const no = { type: 'decline-interest', by: desk('union'), interestId, reason: 'mandate' } as const;
    expect(scenario.does(no)).toContain('interest-declined');
    expect(readers(scenario, 'league', hearsTheGroup, everybody)).toEqual(['union']);
    expect(readers(scenario, 'league', readsTheReason, everybody)).toEqual(['union', 'league']);
  });

  it('is for the candidates while nobody of the group is seated', () => {
    const scenario = contested();
    const invitationId = scenario.invites('absent', 'workers', 'workers', 30);
    scenario.stands('league', 'workers', 'workers');
    scenario.stands('union', 'workers', 'workers');
    const everybody = ['union', 'league', 'absent', 'council', 'chamber', 'stranger'];
    expect(readers(scenario, 'league', hearsTheGroup, everybody)).toEqual(['union', 'league']);
    scenario.accepts(invitationId, 'absent', 'workers');
    expect(readers(scenario, 'league', hearsTheGroup, everybody)).toEqual(['union', 'league', 'absent']);
  });

  it('is not for candidates where those said it who sat there before', () => {
    const scenario = new Scenario([
      ...tripartite.filter(({ id }) => id !== 'workers'),
      seat('workers', 'workers', { maximum: 3 }),
    ]);
    scenario.stands('union', 'workers', 'workers');
    scenario.stands('federation', 'workers', 'workers');
    scenario.invites('absent', 'workers', 'workers', 30);
    const interestId = scenario.stands('league', 'workers', 'workers');
    scenario.does({ type: 'decline-interest', by: desk('union'), interestId, reason: 'mandate' });
    for (const who of ['union', 'federation']) {
      const placeId = scenario.alliance.places.find(({ organizationId }) => organizationId === who)?.id ?? '';
      scenario.does({ type: 'vacate-place', by: desk(who), placeId });
    }
    const heardBy = (who: string) =>
      voicesHeard(scenario.alliance, candidacyOf(scenario, 'league'), [who])?.map(
        ({ organizationId }) => organizationId,
      );
    expect(heardBy('league')).toEqual([]);
    scenario.stands('guild', 'workers', 'workers');
    scenario.agrees('guild', interestId);
    expect(heardBy('league')).toEqual(['guild']);
    expect(heardBy('council')).toBeUndefined();
    expect(candidacyOf(scenario, 'league').voices).toHaveLength(2);
  });

  it('is for candidates where they said it themselves, also when an observer of the group has left since', () => {
    const scenario = new Scenario([...tripartite, seat('watch', 'workers', { kind: 'observer', minimum: 0 })]);
    scenario.stands('watcher', 'workers', 'watch');
    scenario.invites('absent', 'workers', 'workers', 30);
    const interestId = scenario.stands('league', 'workers', 'workers');
    scenario.stands('guild', 'workers', 'workers');
    scenario.agrees('guild', interestId);
    const placeId = scenario.alliance.places.find(({ organizationId }) => organizationId === 'watcher')?.id ?? '';
    scenario.does({ type: 'vacate-place', by: desk('watcher'), placeId });
    const heard = voicesHeard(scenario.alliance, candidacyOf(scenario, 'league'), ['league']);
    expect(heard).toMatchObject([{ organizationId: 'guild', choice: 'agree' }]);
  });

  it('is for the group of the seat where the candidate is of another constituency, which reads none of it', () => {
    const also = { nominatedBy: 'own_group', alsoAdmits: ['faith_based'], maximum: 3 } as const;
    const tables = [seat('society', 'civil_society', also), seat('faith', 'faith_based')];
    const scenario = new Scenario([...tripartite, ...tables]);
    scenario.stands('network', 'civil_society', 'society');
    scenario.stands('parish', 'faith_based', 'faith');
    scenario.invites('absent', 'civil_society', 'society', 30);
    const interestId = scenario.stands('caritas', 'faith_based', 'society');
    scenario.does({ type: 'decline-interest', by: desk('network'), interestId, reason: 'mandate' });
    const everybody = ['network', 'parish', 'caritas', 'council'];
    expect(readers(scenario, 'caritas', hearsTheGroup, everybody)).toEqual(['network']);
    expect(readers(scenario, 'caritas', readsTheReason, everybody)).toEqual(['network', 'caritas']);
  });

  it('is not for a lead of the same constituency that holds no seat of it', () => {
    const scenario = contested(organization('confederation', 'workers', true));
    scenario.stands('union', 'workers', 'workers');
    expect(readers(scenario, 'union', hearsTheGroup, ['union', 'confederation'])).toEqual(['union']);
  });
});
