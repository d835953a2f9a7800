import { describe, expect, it } from '@jest/globals';
import { dayOf } from '#contracts';
import { mostSeated } from '../composition/eligibility.js';
import { plainRules } from '../composition/rules.js';
import { desk, organization, Scenario, seat, tripartite } from '../testing/scenario.js';
import { vacated } from './seat-vacated.js';

const academia = seat('academia', 'academia', { minimum: 0 });
const dayAt = (scenario: Scenario, days = 0): string => scenario.at(days).slice(0, 10);

describe('many invitations at once', () => {
  const invites = (scenario: Scenario, ...ids: string[]) => {
    const expiry = { expiresOn: dayOf(scenario.at(14)), expiresAt: scenario.at(14) };
    const one = (id: string) => ({
      organization: organization(id, 'workers'),
      seatId: 'workers',
      message: {},
      ...expiry,
    });
    return { type: 'invite-partners', by: scenario.coordinator, invites: ids.map(one) } as const;
  };

  it('go out in their order, in one decision', () => {
    const scenario = new Scenario();
    expect(scenario.does(invites(scenario, 'union', 'league'))).toEqual(['partner-invited', 'partner-invited']);
    expect(scenario.alliance.invitations.map(({ organizationId }) => organizationId)).toEqual(['union', 'league']);
  });

  it('go out all or none; the same one twice is refused, and none at all does nothing', () => {
    const scenario = new Scenario();
    expect(scenario.refusalOf(invites(scenario, 'union', 'union')).code).toBe('already_invited');
    expect(scenario.refusalOf({ ...invites(scenario, 'union'), by: desk('union') }).code).toBe('not_entitled');
    expect(scenario.does(invites(scenario))).toEqual([]);
    expect(scenario.alliance.invitations).toEqual([]);
  });
});

describe('an invitation that nobody answered', () => {
  it('is reminded of while it is open, and no more afterwards', () => {
    const scenario = new Scenario();
    const invitationId = scenario.invites('union', 'workers', 'workers', 14);
    const remind = { type: 'remind-of-invitation', invitationId } as const;
    scenario.letDaysPass(11);
    expect(scenario.does(remind)).toEqual(['invitation-expiring']);
    scenario.letDaysPass(4);
    expect(scenario.does(remind)).toEqual([]);
    const answered = scenario.invites('league', 'workers', 'workers', 14);
    scenario.accepts(answered, 'league', 'workers');
    expect(scenario.does({ ...remind, invitationId: answered })).toEqual([]);
  });
});

describe('an invitation to a seat that somebody else took', () => {
  it('ends where a group chooses its own, though its policy names governments that count once together', () => {
    const once = { ...plainRules, governments: 'once' } as const;
    const workers = seat('workers', 'workers', { maximum: 1, alsoAdmits: ['government_national'] });
    const scenario = new Scenario([workers], undefined, once);
    const first = scenario.invites('guild', 'workers', 'workers');
    scenario.stands('union', 'workers', 'workers');
    scenario.invites('league', 'workers', 'workers');
    const decline = { type: 'decline-invitation', by: desk('guild'), invitationId: first, reason: 'other' } as const;
    expect(scenario.does(decline)).toContain('invitation-withdrawn');
    expect(scenario.seated('workers')).toEqual(['union']);
  });
});

describe('an answer that came by another way', () => {
  function recorded() {
    const scenario = new Scenario([...tripartite, academia]);
    const invitationId = scenario.invites('university', 'academia', 'academia', 14);
    scenario.letDaysPass(3);
    const by = scenario.coordinator;
    const said = { answer: 'accept', channel: 'telephone', receivedOn: dayAt(scenario, -1) } as const;
    return { scenario, record: { type: 'record-answer', by, invitationId, ...said } as const, invitationId };
  }

  it('is written down and moves nothing until the invited answers itself', () => {
    const { scenario, record, invitationId } = recorded();
    expect(scenario.does(record)).toEqual(['answer-recorded']);
    expect(scenario.does(record)).toEqual([]);
    expect(scenario.alliance.invitations[0]).toMatchObject({
      status: 'sent',
      recorded: { answer: 'accept', channel: 'telephone', recordedBy: scenario.coordinator },
    });
    expect(scenario.seated('academia')).toEqual([]);
    scenario.accepts(invitationId, 'university', 'academia');
    expect(scenario.seated('academia')).toEqual(['university']);
  });

  it('may be another than what the invited says; its own word counts', () => {
    const { scenario, record, invitationId } = recorded();
    scenario.does(record);
    scenario.does({ type: 'decline-invitation', by: desk('university'), invitationId, reason: 'capacity' });
    expect(scenario.alliance.invitations[0]).toMatchObject({ status: 'declined', recorded: { answer: 'accept' } });
  });

  it('is written down by the coordinator, for a day since the invitation, while it is open', () => {
    const { scenario, record } = recorded();
    expect(scenario.refusalOf({ ...record, by: desk('university') }).code).toBe('not_entitled');
    for (const receivedOn of [dayAt(scenario, -5), dayAt(scenario, 2)]) {
      expect(scenario.refusalOf({ ...record, receivedOn }).code).toBe('received_out_of_range');
    }
    // Invited a little after midnight in UTC: where the coordinator works it was the evening before.
    expect(scenario.does({ ...record, receivedOn: dayAt(scenario, -4) })).toEqual(['answer-recorded']);
    scenario.letDaysPass(20);
    expect(scenario.refusalOf(record)).toMatchObject({ code: 'illegal_transition', state: 'expired' });
  });
});

describe('a candidacy', () => {
  it('is said anew without losing its place', () => {
    const scenario = new Scenario([...tripartite, academia]);
    scenario.invites('institute', 'academia', 'academia');
    const interestId = scenario.stands('university', 'academia', 'academia');
    scenario.stands('college', 'academia', 'academia');
    const before = scenario.alliance.interests[0];
    const replace = {
      type: 'replace-interest',
      by: desk('university'),
      interestId,
      message: { en: 'We teach' },
    } as const;
    expect(scenario.does({ ...replace, offers: ['training'] })).toEqual(['interest-replaced']);
    expect(scenario.does({ ...replace, offers: ['training'] })).toEqual([]);
    const [first] = scenario.alliance.interests;
    expect(first).toMatchObject({ ...before, message: { en: 'We teach' }, offers: ['training'] });
    expect(first?.expressedAt).toBe(before?.expressedAt);
    expect(scenario.refusalOf({ ...replace, offers: [], by: desk('college') }).code).toBe('not_entitled');
    scenario.does({ type: 'withdraw-interest', by: desk('university'), interestId });
    expect(scenario.refusalOf({ ...replace, offers: [] })).toMatchObject({
      code: 'illegal_transition',
      state: 'withdrawn',
    });
  });
});

describe('a candidate that its group declined', () => {
  it('reads the reason of who disagrees still, not of who has left or said otherwise since', () => {
    const scenario = new Scenario([...tripartite, seat('more-workers', 'workers', { minimum: 0, maximum: 5 })]);
    const members = ['union', 'league', 'guild', 'federation'];
    for (const id of members) scenario.stands(id, 'workers', 'more-workers');
    scenario.invites('absent', 'workers', 'more-workers', 30);
    const interestId = scenario.stands('candidate', 'workers', 'more-workers');
    const disagrees = (id: string, reason: string) =>
      scenario.does({ type: 'decline-interest', by: desk(id), interestId, reason });
    disagrees('union', 'capacity');
    disagrees('guild', 'mandate');
    scenario.agrees('guild', interestId);
    for (const id of ['guild', 'league', 'federation']) {
      const placeId = scenario.alliance.places.find(({ organizationId }) => organizationId === id)?.id ?? '';
      scenario.does({ type: 'vacate-place', by: desk(id), placeId });
    }
    const interest = scenario.alliance.interests.find(({ id }) => id === interestId);
    expect(interest).toMatchObject({ status: 'declined', reason: 'capacity' });
  });
});

describe('a table with more places than organisations may sit there', () => {
  const universities = Array.from({ length: 40 }, (_, n) => seat(`academia-${n}`, 'academia', { maximum: 50 }));

  /** Its lead sits there, too. */
  function full(scenario: Scenario): void {
    for (let n = 1; n < mostSeated; n += 1) {
      const organizationId = `university-${n}`;
      const seatId = `academia-${n % 40}`;
      const held = { seatId, organizationId, constituency: 'academia', kind: 'titular', countries: [] } as const;
      scenario.happens({ type: 'seat-filled', at: scenario.at(), placeId: `place-${n}`, ...held });
    }
  }

  it('takes nobody beyond them: neither the invited nor a candidate', () => {
    const scenario = new Scenario([...tripartite, ...universities]);
    const invitationId = scenario.invites('college', 'academia', 'academia-0');
    const interestId = scenario.stands('school', 'academia', 'academia-0');
    full(scenario);
    const college = organization('college', 'academia');
    const accepts = { type: 'accept-invitation', by: desk('college'), invitationId, organization: college } as const;
    const takes = { type: 'accept-interest', by: scenario.coordinator, interestId } as const;
    const tooMany = { code: 'table_full', facts: { maximum: mostSeated } };
    expect(scenario.refusalOf(accepts)).toMatchObject(tooMany);
    expect(scenario.refusalOf(takes)).toMatchObject(tooMany);
    for (const place of scenario.alliance.places.filter(({ id }) => id === 'place-7')) {
      scenario.happens(vacated(place, scenario.at(), 'left'));
    }
    expect(scenario.does(takes)).toContain('seat-filled');
    expect(scenario.refusalOf(accepts)).toMatchObject(tooMany);
  });
});
