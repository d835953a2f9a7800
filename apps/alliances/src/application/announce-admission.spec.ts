import { describe, expect, it } from '@jest/globals';
import { InterestDeclined } from '#contracts';
import { desk, Scenario, seat, tripartite } from '../domain/testing/scenario.js';
import { announceAdmission } from './announce-admission.js';

/** What is said of the last decline. */
function saidOf({ alliance, events }: Scenario): unknown {
  const declined = events.findLast((event) => event.type === 'interest-declined');
  const said: [string, object][] = [];
  if (declined) {
    announceAdmission(declined, alliance, {
      ids: { allianceId: 'alliance', initiativeId: 'initiative' },
      members: [],
      openDuties: () => 0,
      say: ({ type }, data) => said.push([type, data]),
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
    expect(saidOf(scenario)).toEqual([
      [InterestDeclined.type, expect.objectContaining({ organizationId: 'candidate', reason: 'mandate', decidedBy })],
    ]);
  });
});
