import { describe, expect, it } from '@jest/globals';
import type { SeatKind } from '../composition/seat.js';
import { MeetingScenario } from '../testing/meeting-scenario.js';
import { desk } from '../testing/scenario.js';
import { meetingQuorum } from './meeting-quorum.js';
import type { Attendance, Presence } from './meeting.js';

const seat = (
  organizationId: string,
  constituency: string,
  presence: Presence,
  kind: SeatKind = 'titular',
): Attendance => ({
  placeId: `${organizationId}-${kind}`,
  seatId: 'seat',
  organizationId,
  constituency,
  kind,
  presence,
});

describe('the quorum of a meeting', () => {
  it('is more than half of the votes, with each constituency that votes', () => {
    const quorum = meetingQuorum([
      seat('council', 'government_local', 'present'),
      seat('union', 'workers', 'present'),
      seat('federation', 'workers', 'excused'),
      seat('chamber', 'employers', 'present'),
    ]);
    expect(quorum).toMatchObject({ seats: 4, represented: 3, needed: 3, reached: true });
    expect(quorum.constituencies).toContainEqual({ constituency: 'workers', seats: 2, represented: 1 });
  });

  it('is not reached by half, nor by a majority without one of the constituencies', () => {
    const half = [seat('council', 'government_local', 'present'), seat('union', 'workers', 'absent')];
    expect(meetingQuorum(half)).toMatchObject({ represented: 1, needed: 2, reached: false });
    const without = [
      seat('council', 'government_local', 'present'),
      seat('ministry', 'government_local', 'present'),
      seat('union', 'workers', 'excused'),
    ];
    expect(meetingQuorum(without)).toMatchObject({ represented: 2, needed: 2, reached: false });
  });

  it('lets an alternate step in for an absent titular of its constituency, once, and nobody else', () => {
    const rows = [
      seat('union', 'workers', 'absent'),
      seat('chamber', 'employers', 'present'),
      seat('league', 'workers', 'present', 'alternate'),
      seat('guild', 'employers', 'present', 'alternate'),
      seat('university', 'academia', 'present', 'observer'),
    ];
    expect(meetingQuorum(rows)).toMatchObject({
      seats: 2,
      represented: 2,
      reached: true,
      voters: [
        { organizationId: 'league', constituency: 'workers' },
        { organizationId: 'chamber', constituency: 'employers' },
      ],
    });
  });

  it('gives no organisation two votes because it is an alternate too', () => {
    const rows = [
      seat('union', 'workers', 'present'),
      seat('federation', 'workers', 'absent'),
      seat('union', 'workers', 'present', 'alternate'),
    ];
    expect(meetingQuorum(rows)).toMatchObject({ represented: 1, reached: false });
  });

  it('of a table without votes is not reached', () => {
    expect(meetingQuorum([seat('university', 'academia', 'present', 'observer')])).toMatchObject({
      seats: 0,
      reached: false,
    });
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
});
