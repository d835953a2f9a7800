import { describe, expect, it } from '@jest/globals';
import { desk, Scenario } from '../testing/scenario.js';
import { type CallVisibility, standpointOf } from './standpoint.js';

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
