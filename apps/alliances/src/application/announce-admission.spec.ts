import { describe, expect, it } from '@jest/globals';
import { InterestDeclined, InvitationDeclined, InvitationExpired } from '#contracts';
import type { AllianceCommand } from '../domain/alliance/alliance-commands.js';
import type { AllianceChange } from '../domain/alliance/alliance-events.js';
import { desk, organization, Scenario, seat, tripartite } from '../domain/testing/scenario.js';
import { announceAdmission } from './announce-admission.js';

type Told = Extract<AllianceChange, { type: 'interest-declined' | 'invitation-declined' | 'invitation-expired' }>;

/** What is said of the last fact of this type. */
function saidOf({ alliance, events }: Scenario, type: Told['type']): unknown {
  const told = events.findLast((event): event is Told => event.type === type);
  const said: [string, object][] = [];
  if (told) {
    announceAdmission(told, alliance, {
      ids: { allianceId: 'alliance', initiativeId: 'initiative' },
      members: [],
      openDuties: () => 0,
      say: (contract, data) => said.push([contract.type, data]),
    });
  }
  return said;
}

describe('who declined a candidate is told with it', () => {
  const academia = seat('academia', 'academia', { maximum: 1 });

  it.each([
    ['group', 'workers', 'miners'],
    ['coordinator', 'academia', 'council'],
  ])('the %s, where the seat is of %s', (decidedBy, constituency, by) => {
    const scenario = new Scenario([...tripartite, academia]);
    scenario.stands('miners', 'workers', 'workers');
    scenario.invites('other', constituency, constituency, 30);
    const interestId = scenario.stands('candidate', constituency, constituency);
    scenario.does({ type: 'decline-interest', by: desk(by), interestId, reason: 'mandate' });
    expect(saidOf(scenario, 'interest-declined')).toEqual([
      [InterestDeclined.type, expect.objectContaining({ organizationId: 'candidate', reason: 'mandate', decidedBy })],
    ]);
  });
});

describe('who named a successor is told with its answer', () => {
  function named(): { readonly scenario: Scenario; readonly invitationId: string } {
    const scenario = new Scenario().constitute();
    const placeId = scenario.alliance.places.find(({ organizationId }) => organizationId === 'union')?.id ?? '';
    const expiry = { expiresOn: scenario.at(9).slice(0, 10), expiresAt: scenario.at(9) };
    const league = { organization: organization('league', 'workers'), message: {} };
    scenario.does({ type: 'name-successor', by: desk('union'), placeId, ...league, ...expiry });
    return { scenario, invitationId: scenario.alliance.invitations.at(-1)?.id ?? '' };
  }
  const declines = (invitationId: string): AllianceCommand => {
    return { type: 'decline-invitation', by: desk('league'), invitationId, reason: 'other' };
  };

  it('which is a no, or none in time', () => {
    const { scenario, invitationId } = named();
    scenario.does(declines(invitationId));
    expect(saidOf(scenario, 'invitation-declined')).toEqual([
      [InvitationDeclined.type, expect.objectContaining({ organizationId: 'league', namedBy: 'union' })],
    ]);
    const late = named();
    late.scenario.letDaysPass(10);
    late.scenario.does({ type: 'expire-invitation', invitationId: late.invitationId });
    expect(saidOf(late.scenario, 'invitation-expired')).toEqual([
      [InvitationExpired.type, expect.objectContaining({ organizationId: 'league', namedBy: 'union' })],
    ]);
  });

  it('and nobody where the coordinator invited', () => {
    const scenario = new Scenario().constitute();
    scenario.does(declines(scenario.invites('league', 'workers', 'workers')));
    expect(saidOf(scenario, 'invitation-declined')).toEqual([
      [InvitationDeclined.type, expect.not.objectContaining({ namedBy: expect.anything() })],
    ]);
  });
});
