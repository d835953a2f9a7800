import { describe, expect, it } from '@jest/globals';
import type { QuorumRule } from '#taxonomy';
import type { Place } from '../composition/place.js';
import { type CompositionRules, plainRules } from '../composition/rules.js';
import type { SeatKind } from '../composition/seat.js';
import { MeetingScenario } from '../testing/meeting-scenario.js';
import { desk } from '../testing/scenario.js';
import { meetingQuorum } from './meeting-quorum.js';

type Row = readonly [organizationId: string, constituency: string, came: boolean, kind?: SeatKind];

const place = ([organizationId, constituency, , kind = 'titular']: Row): Place => ({
  id: `${organizationId}-${kind}`,
  seatId: 'seat',
  organizationId,
  constituency,
  kind,
  countries: ['CR'],
  from: '2027-01-01T00:00:00.000Z',
});

function quorumOf(rows: readonly Row[], rules: Partial<CompositionRules> = {}) {
  const present = new Set(rows.filter(([, , came]) => came).map(([organizationId]) => organizationId));
  return meetingQuorum(rows.map(place), present, { ...plainRules, ...rules });
}

describe('the quorum of a meeting', () => {
  it('is more than half of the votes, with each constituency that votes, unless the policy says otherwise', () => {
    const quorum = quorumOf([
      ['council', 'government_local', true],
      ['union', 'workers', true],
      ['federation', 'workers', false],
      ['chamber', 'employers', true],
    ]);
    expect(quorum).toMatchObject({ rule: plainRules.quorum, seats: 4, represented: 3, needed: 3, reached: true });
    expect(quorum.constituencies).toContainEqual({ constituency: 'workers', seats: 2, represented: 1, needed: 1 });
    expect(quorum.voters).toEqual([
      { organizationId: 'council', constituency: 'government_local' },
      { organizationId: 'union', constituency: 'workers' },
      { organizationId: 'chamber', constituency: 'employers' },
    ]);
  });

  it.each<[QuorumRule, number, boolean]>([
    [{ overall: 'majority', constituencies: 'one_each' }, 3, true],
    [{ overall: 'two_thirds', constituencies: 'none' }, 4, false],
    [{ overall: 'all', constituencies: 'none' }, 5, false],
    [{ overall: 'majority', constituencies: 'majority_each' }, 3, false],
  ])('by the policy’s rule %j needs %i', (quorum, needed, reached) => {
    const rows: readonly Row[] = [
      ['council', 'government_local', true],
      ['union', 'workers', true],
      ['federation', 'workers', false],
      ['league', 'workers', false],
      ['chamber', 'employers', true],
    ];
    expect(quorumOf(rows, { quorum })).toMatchObject({ rule: quorum, needed, represented: 3, reached });
  });

  it('has one vote for a government whose institutions count once, and names it', () => {
    const rows: readonly Row[] = [
      ['labour', 'government_national', true],
      ['interior', 'government_national', false],
      ['foreign', 'government_national', true],
      ['union', 'workers', true],
    ];
    const quorum = quorumOf(rows, { governments: 'once' });
    expect(quorum).toMatchObject({ seats: 2, represented: 2, needed: 2, reached: true });
    expect(quorum.voters.map(({ organizationId, voice }) => [organizationId, voice])).toEqual([
      ['labour', 'government/CR'],
      ['foreign', 'government/CR'],
      ['union', undefined],
    ]);
    expect(quorumOf(rows)).toMatchObject({ seats: 4, represented: 3 });
  });

  it('is not reached by half, nor by a majority without one of the constituencies', () => {
    const half: readonly Row[] = [
      ['council', 'government_local', true],
      ['union', 'workers', false],
    ];
    expect(quorumOf(half)).toMatchObject({ represented: 1, needed: 2, reached: false });
    const without: readonly Row[] = [
      ['council', 'government_local', true],
      ['ministry', 'government_local', true],
      ['union', 'workers', false],
    ];
    expect(quorumOf(without)).toMatchObject({ represented: 2, needed: 2, reached: false });
  });

  it('lets an alternate step in for an absent titular of its constituency, once, and nobody else', () => {
    const rows: readonly Row[] = [
      ['union', 'workers', false],
      ['chamber', 'employers', true],
      ['league', 'workers', true, 'alternate'],
      ['guild', 'employers', true, 'alternate'],
      ['university', 'academia', true, 'observer'],
    ];
    const { voters, ...quorum } = quorumOf(rows);
    expect(quorum).toMatchObject({ seats: 2, represented: 2, reached: true });
    expect(voters).toEqual([
      { organizationId: 'chamber', constituency: 'employers' },
      { organizationId: 'league', constituency: 'workers' },
    ]);
  });

  it('gives no organisation two votes because it is an alternate too', () => {
    const rows: readonly Row[] = [
      ['union', 'workers', true],
      ['federation', 'workers', false],
      ['union', 'workers', true, 'alternate'],
    ];
    expect(quorumOf(rows)).toMatchObject({ represented: 1, reached: false });
  });

  it('of a table without votes is not reached', () => {
    expect(quorumOf([['university', 'academia', true, 'observer']])).toMatchObject({ seats: 0, reached: false });
  });

  it('is counted by the policy of the meeting’s hour, also when it is corrected later', () => {
    const scenario = new MeetingScenario();
    const strict: CompositionRules = { ...plainRules, quorum: { overall: 'all', constituencies: 'none' } };
    const { startsAt } = scenario.meeting;
    scenario.setting = { ...scenario.setting, rulesAt: (at) => (at <= startsAt ? strict : plainRules) };
    scenario.at = '2027-04-01T12:00:00.000Z';
    scenario.attended('council', 'union', 'chamber');
    expect(scenario.meeting.quorum).toMatchObject({ rule: strict.quorum, represented: 3, needed: 4, reached: false });
    expect(scenario.refusalIfAny(scenario.commandOf('record-decision'))?.code).toBe('no_quorum');
    scenario.attended('council', 'union', 'league', 'chamber');
    expect(scenario.meeting.quorum).toMatchObject({ represented: 4, reached: true });
  });
});

describe('the minutes of a meeting', () => {
  it('are agreed when the members who voted confirm, each constituency among them', () => {
    const scenario = MeetingScenario.in('minutes_drafted');
    expect(scenario.confirms('union')).toEqual(['minutes-answered']);
    expect(scenario.confirms('union')).toEqual([]);
    expect(scenario.confirms('federation')).toEqual(['minutes-answered']);
    expect(scenario.confirms('council')).toEqual(['minutes-answered']);
    expect(scenario.meeting.status).toBe('minutes_drafted');
    expect(scenario.confirms('chamber')).toEqual(['minutes-answered', 'minutes-agreed']);
    expect(scenario.meeting.minutes?.agreedAt).toBe(scenario.at);
  });

  it('are not answered by who did not vote at the meeting', () => {
    const scenario = MeetingScenario.in('minutes_drafted');
    for (const who of ['league', 'university']) {
      const command = { type: 'respond-to-minutes', by: desk(who), stance: 'confirm', note: {} } as const;
      expect(scenario.refusalIfAny(command)).toMatchObject({ code: 'not_entitled', subject: 'minutes' });
    }
  });

  it('keep every objection, also once they are agreed and when drafted anew', () => {
    const scenario = MeetingScenario.in('minutes_drafted');
    scenario.does(scenario.commandOf('respond-to-minutes'));
    scenario.does(scenario.commandOf('draft-minutes'));
    for (const who of ['council', 'union', 'chamber']) scenario.confirms(who);
    expect(scenario.meeting).toMatchObject({ status: 'minutes_agreed', minutes: { version: 2 } });
    expect(scenario.meeting.minutes?.responses[0]).toMatchObject({
      organizationId: 'union',
      stance: 'object',
      version: 1,
    });
    expect(scenario.does(scenario.commandOf('respond-to-minutes'))).toEqual(['minutes-answered']);
    expect(scenario.meeting.status).toBe('minutes_agreed');
  });

  it('ask anew when a decision is added to them', () => {
    const scenario = MeetingScenario.in('minutes_drafted');
    scenario.confirms('council');
    scenario.confirms('union');
    scenario.decides();
    expect(scenario.confirms('chamber')).toEqual(['minutes-answered']);
    expect(scenario.meeting.minutes).toMatchObject({ version: 2 });
  });

  it('are not held up by a voter that has left the alliance', () => {
    const scenario = MeetingScenario.in('minutes_drafted');
    const members = scenario.setting.members.filter((id) => id !== 'chamber');
    scenario.setting = { ...scenario.setting, members };
    scenario.confirms('council');
    expect(scenario.confirms('union')).toEqual(['minutes-answered', 'minutes-agreed']);
  });

  it('are counted anew when a voter leaves after the others have spoken, and when a word is repeated', () => {
    const scenario = MeetingScenario.in('minutes_drafted');
    for (const who of ['council', 'union']) scenario.confirms(who);
    expect(scenario.follows()).toEqual([]);
    const { meeting } = scenario;
    const members = scenario.setting.members.filter((id) => id !== 'chamber');
    scenario.setting = { ...scenario.setting, members };
    expect(scenario.confirms('union')).toEqual(['minutes-agreed']);
    scenario.meeting = meeting;
    scenario.setting = { ...scenario.setting, allianceStatus: 'dormant' };
    expect(scenario.follows()).toEqual([]);
    scenario.setting = { ...scenario.setting, allianceStatus: 'active' };
    expect(scenario.follows()).toEqual(['minutes-agreed']);
    expect(scenario.follows()).toEqual([]);
  });

  it('are agreed by the rule of the quorum, also where it asks for all', () => {
    const scenario = new MeetingScenario();
    const quorum: QuorumRule = { overall: 'all', constituencies: 'none' };
    scenario.setting = { ...scenario.setting, rulesAt: () => ({ ...plainRules, quorum }) };
    scenario.at = '2027-04-01T12:00:00.000Z';
    scenario.attended('council', 'union', 'federation', 'chamber');
    scenario.setting = { ...scenario.setting, rulesAt: () => plainRules };
    scenario.does(scenario.commandOf('draft-minutes'));
    for (const who of ['council', 'union', 'chamber']) expect(scenario.confirms(who)).toEqual(['minutes-answered']);
    expect(scenario.confirms('federation')).toEqual(['minutes-answered', 'minutes-agreed']);
  });

  it('are confirmed together by institutions that are one vote', () => {
    const scenario = new MeetingScenario();
    const [council, ...others] = scenario.setting.places;
    if (!council) throw new Error('nobody sits at the table');
    const ministry = (id: string) => ({ ...council, id, organizationId: id, countries: ['SV'] });
    scenario.setting = {
      ...scenario.setting,
      places: [ministry('council'), ministry('ministry'), ...others],
      members: [...scenario.setting.members, 'ministry'],
      rulesAt: () => ({ ...plainRules, governments: 'once' }),
    };
    scenario.at = '2027-04-01T12:00:00.000Z';
    scenario.attended('council', 'ministry', 'union', 'chamber');
    expect(scenario.meeting.quorum).toMatchObject({ seats: 4, represented: 3 });
    scenario.does(scenario.commandOf('draft-minutes'));
    for (const who of ['council', 'union', 'chamber']) expect(scenario.confirms(who)).toEqual(['minutes-answered']);
    expect(scenario.confirms('ministry')).toEqual(['minutes-answered', 'minutes-agreed']);
    expect(scenario.meeting.minutes?.responses.at(-1)).not.toHaveProperty('voice');
  });
});
