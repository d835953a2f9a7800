import { describe, expect, it } from '@jest/globals';
import { MeetingScenario, table } from '../testing/meeting-scenario.js';
import { desk } from '../testing/scenario.js';
import type { MeetingStatus } from './meeting.js';
import type { MeetingCommandType } from './permitted-meeting-commands.js';

/** Where each command may be given: y may, n is refused with the state and what is allowed. */
const rows: Readonly<Record<MeetingCommandType, string>> = {
  //                    convened held minutes_drafted minutes_agreed cancelled
  'set-agenda': 'y n n n n',
  'ask-interpretation': 'y n n n n',
  'postpone-meeting': 'y n n n n',
  'cancel-meeting': 'y n n n n',
  'hold-meeting': 'y y n n n',
  'record-decision': 'n y y n n',
  'draft-minutes': 'n y y n n',
  'respond-to-minutes': 'n n y y n',
};
const states: readonly MeetingStatus[] = ['convened', 'held', 'minutes_drafted', 'minutes_agreed', 'cancelled'];
const commands = Object.keys(rows) as MeetingCommandType[];
const allowedIn = (state: MeetingStatus) => {
  const column = states.indexOf(state);
  return commands.filter((type) => rows[type].split(' ')[column] === 'y').sort();
};

describe('commands in each state of a meeting', () => {
  const cases = commands.flatMap((type) =>
    states.map((state, index) => [type, state, rows[type].split(' ')[index] ?? ''] as const),
  );
  it.each(cases)('%s, %s: %s', (type, state, expected) => {
    const scenario = MeetingScenario.in(state);
    const refusal = scenario.refusalIfAny(scenario.commandOf(type));
    if (expected === 'y') return expect(refusal?.code).not.toBe('illegal_transition');
    expect(refusal).toMatchObject({ code: 'illegal_transition', subject: 'meeting', state });
    expect([...(refusal?.allowed ?? [])].sort()).toEqual(allowedIn(state));
  });

  it.each(['forming', 'dormant', 'dissolved'] as const)('none in an alliance that is %s', (allianceStatus) => {
    const scenario = new MeetingScenario();
    scenario.setting = { ...scenario.setting, allianceStatus };
    expect(scenario.refusalIfAny(scenario.commandOf('cancel-meeting'))).toMatchObject({
      code: 'illegal_transition',
      subject: 'alliance',
      state: allianceStatus,
      allowed: [],
    });
  });

  it('agree on the last minutes when the alliance has concluded, and on nothing else', () => {
    const scenario = MeetingScenario.in('minutes_drafted');
    scenario.setting = { ...scenario.setting, allianceStatus: 'concluded' };
    expect(scenario.refusalIfAny(scenario.commandOf('record-decision'))?.subject).toBe('alliance');
    expect(scenario.confirms('union')).toEqual(['minutes-answered']);
  });

  it.each(['concluded', 'dissolved'] as const)(
    'end with an alliance that is %s where they have not begun',
    (status) => {
      const ended = (endedAt: string) => {
        const scenario = MeetingScenario.in('convened');
        scenario.setting = { ...scenario.setting, allianceStatus: status, endedAt };
        return scenario;
      };
      const ahead = ended('2027-03-31T14:59:59.000Z');
      expect(ahead.follows()).toEqual(['meeting-cancelled']);
      expect(ahead.meeting.status).toBe('cancelled');
      const begun = ended('2027-03-31T15:00:00.000Z');
      begun.at = '2027-04-01T12:00:00.000Z';
      expect(begun.follows()).toEqual([]);
      const permitted = status === 'concluded' ? ['cancel-meeting', 'hold-meeting'] : [];
      expect(begun.refusalIfAny(begun.commandOf('set-agenda'))?.allowed).toEqual(permitted);
      if (status === 'concluded') expect(begun.attended('council', 'union', 'chamber')).toEqual(['meeting-held']);
    },
  );
});

describe('a meeting', () => {
  it.each(['set-agenda', 'postpone-meeting', 'cancel-meeting', 'hold-meeting'] as const)(
    'is %s by the coordinator only',
    (type) => {
      const scenario = MeetingScenario.in('convened');
      const command = { ...scenario.commandOf(type), by: desk('union') };
      expect(scenario.refusalIfAny(command)).toMatchObject({ code: 'not_entitled', subject: 'meeting' });
    },
  );

  it('keeps each hour that it was moved from, with the reason', () => {
    const scenario = new MeetingScenario();
    scenario.does(scenario.commandOf('postpone-meeting'));
    expect(scenario.meeting).toMatchObject({
      startsAt: '2027-05-05T15:00:00.000Z',
      postponements: [{ from: '2027-03-31T15:00:00.000Z', reason: { en: 'Floods' } }],
    });
    expect(scenario.events.at(-1)).toMatchObject({ day: '2027-05-05', minutesDueOn: '2027-05-19' });
    const past = { ...scenario.commandOf('postpone-meeting'), startsAt: '2027-02-01T00:00:00.000Z' };
    expect(scenario.refusalIfAny(past)?.code).toBe('date_passed');
  });

  it('lists what each organisation needs to follow, and forgets it when it needs nothing', () => {
    const scenario = new MeetingScenario();
    scenario.does({ type: 'ask-interpretation', by: desk('chamber'), languages: ['en'] });
    scenario.does({ type: 'ask-interpretation', by: desk('chamber'), languages: ['en', 'fr'] });
    expect(scenario.meeting.interpretation).toEqual([{ organizationId: 'chamber', languages: ['en', 'fr'] }]);
    scenario.does({ type: 'ask-interpretation', by: desk('chamber'), languages: [] });
    expect(scenario.meeting.interpretation).toEqual([]);
  });

  it('is not held before it begins, nor attended by who had no place then', () => {
    const scenario = new MeetingScenario();
    const command = scenario.commandOf('hold-meeting');
    expect(scenario.refusalIfAny(command)).toMatchObject({ code: 'meeting_not_begun', state: 'convened' });
    scenario.at = '2027-04-01T12:00:00.000Z';
    const stranger = { ...command, attendance: [{ organizationId: 'stranger', presence: 'present' }] } as const;
    expect(scenario.refusalIfAny(stranger)).toMatchObject({
      code: 'not_at_the_table',
      facts: { organizationId: 'stranger' },
    });
  });

  it('counts the places of its own hour, whoever left or came since', () => {
    const scenario = new MeetingScenario();
    scenario.at = '2027-04-10T12:00:00.000Z';
    const places = table.map((one) =>
      one.organizationId === 'chamber' ? { ...one, until: '2027-04-05T00:00:00.000Z' } : one,
    );
    const newcomer = { ...table[0], id: 'new', organizationId: 'newcomer', from: '2027-04-06T00:00:00.000Z' };
    scenario.setting = { ...scenario.setting, places: [...places, newcomer as (typeof table)[number]] };
    scenario.attended('chamber', 'council');
    expect(scenario.meeting.attendance.map(({ organizationId, presence }) => [organizationId, presence])).toEqual([
      ['council', 'present'],
      ['union', 'absent'],
      ['federation', 'absent'],
      ['league', 'absent'],
      ['chamber', 'present'],
      ['university', 'absent'],
    ]);
  });

  it('corrects its attendance, but not so that a decision would have had no quorum', () => {
    const scenario = MeetingScenario.in('held');
    expect(scenario.attended('council', 'union', 'chamber')).toEqual(['meeting-held']);
    expect(scenario.attended('council', 'union', 'chamber')).toEqual([]);
    scenario.decides();
    expect(scenario.refusalIfAny(scenario.commandOf('hold-meeting'))).toMatchObject({
      code: 'no_quorum',
      facts: { represented: 1, needed: 3 },
    });
  });
});
