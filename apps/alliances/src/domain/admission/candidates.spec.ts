import { describe, expect, it } from '@jest/globals';
import { desk, organization, Scenario, seat, standing, tripartite } from '../testing/scenario.js';

const withOnePlaceForWorkers = [tripartite[0], seat('workers', 'workers', { maximum: 1 })].filter(
  (one) => one !== undefined,
);

describe('a candidate that stands alone', () => {
  it('is seated at once', () => {
    const scenario = new Scenario();
    const interestId = scenario.stands('union', 'workers', 'workers');
    expect(scenario.seated('workers')).toEqual(['union']);
    expect(scenario.alliance.interests.find(({ id }) => id === interestId)?.status).toBe('accepted');
    expect(scenario.events.find(({ type }) => type === 'interest-accepted')).toMatchObject({
      decidedBy: 'uncontested',
    });
  });

  it('is seated at once when it was invited', () => {
    const scenario = new Scenario();
    const invitationId = scenario.invites('union', 'workers', 'workers');
    expect(scenario.accepts(invitationId, 'union', 'workers')).toEqual(['invitation-accepted', 'seat-filled']);
  });
});

describe('a candidate beside an open invitation', () => {
  it('waits, and is seated when the invited one declines', () => {
    const scenario = new Scenario();
    const invitationId = scenario.invites('federation', 'workers', 'workers');
    scenario.stands('union', 'workers', 'workers');
    expect(scenario.seated('workers')).toEqual([]);
    scenario.does({ type: 'decline-invitation', by: desk('federation'), invitationId, reason: 'capacity' });
    expect(scenario.seated('workers')).toEqual(['union']);
  });

  it('is seated when the invitation expires', () => {
    const scenario = new Scenario();
    const invitationId = scenario.invites('federation', 'workers', 'workers', 7);
    scenario.stands('union', 'workers', 'workers');
    scenario.letDaysPass(8);
    expect(scenario.does({ type: 'expire-invitation', invitationId })).toEqual([
      'invitation-expired',
      'interest-accepted',
      'seat-filled',
    ]);
  });

  it('is not held back by who was invited after it stood', () => {
    const scenario = new Scenario();
    const first = scenario.invites('federation', 'workers', 'workers');
    scenario.stands('union', 'workers', 'workers');
    scenario.invites('league', 'workers', 'workers');
    scenario.does({ type: 'decline-invitation', by: desk('federation'), invitationId: first, reason: 'timing' });
    expect(scenario.seated('workers')).toEqual(['union']);
  });
});

describe('several candidates of a group nobody of which is seated', () => {
  function twoCandidates() {
    const scenario = new Scenario(withOnePlaceForWorkers);
    const invitationId = scenario.invites('federation', 'workers', 'workers');
    const union = scenario.stands('union', 'workers', 'workers');
    scenario.accepts(invitationId, 'federation', 'workers');
    const federation = scenario.alliance.interests.at(-1)?.id ?? '';
    return { scenario, union, federation };
  }

  it('makes an invited one a candidate like the others', () => {
    const { scenario } = twoCandidates();
    expect(scenario.seated('workers')).toEqual([]);
    expect(scenario.alliance.invitations[0]?.status).toBe('accepted');
    expect(scenario.alliance.interests.map(({ organizationId, status }) => [organizationId, status])).toEqual([
      ['union', 'submitted'],
      ['federation', 'submitted'],
    ]);
  });

  it('lets no coordinator decide', () => {
    const { scenario, union } = twoCandidates();
    const by = scenario.coordinator;
    for (const type of ['accept-interest', 'decline-interest'] as const) {
      expect(scenario.refusalOf({ type, by, interestId: union, reason: 'other' })).toMatchObject({
        code: 'not_entitled',
        facts: { decidedBy: 'candidates' },
      });
    }
  });

  it('lets nobody vote for itself', () => {
    const { scenario, union } = twoCandidates();
    expect(scenario.refusalOf({ type: 'accept-interest', by: desk('union'), interestId: union }).code).toBe(
      'not_entitled',
    );
  });

  it('seats whom every other candidate has agreed to', () => {
    const { scenario, federation } = twoCandidates();
    expect(scenario.agrees('union', federation)).toEqual([
      'candidate-voiced',
      'interest-accepted',
      'seat-filled',
      'alliance-constituted',
    ]);
    expect(scenario.seated('workers')).toEqual(['federation']);
  });

  it('seats the last one when the others withdraw', () => {
    const { scenario, union, federation } = twoCandidates();
    scenario.does({ type: 'withdraw-interest', by: desk('union'), interestId: union });
    expect(scenario.seated('workers')).toEqual(['federation']);
    expect(scenario.alliance.interests.find(({ id }) => id === federation)?.status).toBe('accepted');
  });

  it('lets no candidate throw another out', () => {
    const { scenario, federation } = twoCandidates();
    const no = { type: 'decline-interest', by: desk('union'), interestId: federation, reason: 'mandate' } as const;
    expect(scenario.does(no)).toEqual(['candidate-voiced']);
    expect(scenario.does(no)).toEqual([]);
    expect(scenario.alliance.interests.every(({ status }) => status === 'submitted')).toBe(true);
  });

  it('keeps the others waiting, and seats the one that is left when the place is free again', () => {
    const { scenario, federation } = twoCandidates();
    scenario.agrees('union', federation);
    const placeId = scenario.alliance.places.find(({ organizationId }) => organizationId === 'federation')?.id ?? '';
    expect(scenario.refusalOf(standing('league', 'workers', 'workers'))).toMatchObject({ code: 'seat_full' });
    scenario.does({ type: 'vacate-place', by: desk('federation'), placeId });
    expect(scenario.seated('workers')).toEqual(['union']);
  });
});

describe('several candidates of a group that has members in the alliance', () => {
  function seatedMembers(members: readonly string[]) {
    const scenario = new Scenario([
      ...tripartite.slice(0, 1),
      seat('workers', 'workers', { maximum: 9 }),
      seat('employers', 'employers'),
    ]);
    for (const member of members) scenario.stands(member, 'workers', 'workers');
    scenario.invites('federation', 'workers', 'workers', 30);
    return { scenario, union: scenario.stands('union', 'workers', 'workers') };
  }

  it('seats whom more than half of them agree to, though somebody else is invited', () => {
    const { scenario, union } = seatedMembers(['miners', 'teachers', 'nurses']);
    expect(scenario.agrees('miners', union)).toEqual(['candidate-voiced']);
    expect(scenario.agrees('nurses', union)).toContain('seat-filled');
    expect(scenario.events.findLast(({ type }) => type === 'interest-accepted')).toMatchObject({ decidedBy: 'group' });
  });

  it('declines whom more than half of them decline, with their reason', () => {
    const { scenario, union } = seatedMembers(['miners']);
    const no = { type: 'decline-interest', by: desk('miners'), interestId: union, reason: 'mandate' } as const;
    expect(scenario.does(no)).toEqual(['candidate-voiced', 'interest-declined']);
    expect(scenario.alliance.interests.at(-1)).toMatchObject({ status: 'declined', reason: 'mandate' });
  });

  it('takes silence for nothing, and counts the last word while the earlier ones stay readable', () => {
    const { scenario, union } = seatedMembers(['miners', 'teachers']);
    scenario.agrees('miners', union);
    scenario.does({ type: 'decline-interest', by: desk('miners'), interestId: union, reason: 'other' });
    scenario.agrees('teachers', union);
    expect(scenario.seated('workers')).not.toContain('union');
    expect(scenario.alliance.interests.at(-1)?.voices.map(({ choice }) => choice)).toEqual([
      'agree',
      'disagree',
      'agree',
    ]);
    expect(scenario.agrees('miners', union)).toContain('seat-filled');
  });

  it('hears nobody but the group', () => {
    const { scenario, union } = seatedMembers(['miners']);
    scenario.stands('chamber', 'employers', 'employers');
    for (const outsider of ['council', 'chamber', 'federation', 'union']) {
      const refusal = scenario.refusalOf({ type: 'accept-interest', by: desk(outsider), interestId: union });
      expect(refusal).toMatchObject({ code: 'not_entitled', facts: { decidedBy: 'group' } });
    }
  });
});

describe('a group of which an observer only is seated', () => {
  function observed() {
    const scenario = new Scenario([
      ...withOnePlaceForWorkers,
      seat('listeners', 'workers', { kind: 'observer', minimum: 0 }),
    ]);
    scenario.stands('listener', 'workers', 'listeners');
    scenario.invites('federation', 'workers', 'workers', 30);
    return { scenario, union: scenario.stands('union', 'workers', 'workers') };
  }

  it('lets the observer choose nobody for a seat with a vote', () => {
    const { scenario, union } = observed();
    for (const type of ['accept-interest', 'decline-interest'] as const) {
      expect(scenario.refusalOf({ type, by: desk('listener'), interestId: union, reason: 'other' })).toMatchObject({
        code: 'not_entitled',
        facts: { decidedBy: 'candidates' },
      });
    }
  });

  it('lets the observer not choose itself', () => {
    const { scenario, union } = observed();
    const own = scenario.stands('listener', 'workers', 'workers');
    expect(scenario.refusalOf({ type: 'accept-interest', by: desk('listener'), interestId: own }).code).toBe(
      'not_entitled',
    );
    expect(scenario.agrees('listener', union)).toEqual(['candidate-voiced']);
  });

  it('hears it on who else observes', () => {
    const { scenario } = observed();
    scenario.invites('league', 'workers', 'listeners', 30);
    const other = scenario.stands('guild', 'workers', 'listeners');
    expect(scenario.agrees('listener', other)).toContain('seat-filled');
  });
});

describe('a seat that belongs to no group', () => {
  const seats = [...tripartite, seat('academia', 'academia', { minimum: 0, maximum: 1 })];

  it('is given by the coordinator where several want it', () => {
    const scenario = new Scenario(seats);
    scenario.invites('institute', 'academia', 'academia');
    const interestId = scenario.stands('university', 'academia', 'academia');
    expect(scenario.seated('academia')).toEqual([]);
    expect(scenario.refusalOf({ type: 'accept-interest', by: desk('institute'), interestId }).code).toBe(
      'not_entitled',
    );
    scenario.does({ type: 'accept-interest', by: scenario.coordinator, interestId });
    expect(scenario.seated('academia')).toEqual(['university']);
  });

  it('goes to one of ten invited, and the others are told that it is taken', () => {
    const scenario = new Scenario(seats);
    const invited = Array.from({ length: 10 }, (_, index) => `institute-${index}`);
    const invitations = invited.map((id) => scenario.invites(id, 'academia', 'academia'));
    scenario.accepts(invitations[3] ?? '', 'institute-3', 'academia');
    for (const [index, id] of invited.entries()) {
      if (index === 3) continue;
      expect(
        scenario.refusalOf({
          type: 'accept-invitation',
          by: desk(id),
          invitationId: invitations[index] ?? '',
          organization: organization(id, 'academia'),
        }),
      ).toMatchObject({ code: 'seat_full', facts: { maximum: 1 } });
    }
    expect(scenario.seated('academia')).toEqual(['institute-3']);
  });
});
