import { describe, expect, it } from '@jest/globals';
import { RecordScenario } from '../testing/record-scenario.js';
import { desk } from '../testing/scenario.js';
import { MeetingScenario } from '../testing/meeting-scenario.js';
import { decideRhythm } from './decide-rhythm.js';
import { evolveRhythm } from './evolve-rhythm.js';
import { type MeetingRule, windowAround, windowOf } from './meeting-rule.js';
import { cadenceAlarm, emptyRhythm, heldInYear, nextMeeting, nextMinutesDay, type Rhythm } from './rhythm.js';

const rule: MeetingRule = { atLeast: 3, atMost: 4, startsOn: '2027-01-01', minutesWithinDays: 14 };
const setting = { allianceStatus: 'active', isCoordinator: () => true } as const;
const running: Rhythm = { ...emptyRhythm, rule, window: 0 };
const met = (day: string, status: 'convened' | 'held' = 'held') => ({
  id: `meeting-${day}`,
  status,
  startsAt: `${day}T15:00:00.000Z`,
  day,
  minutesDueOn: day,
  reminders: 0,
});
/** Answers each window that is over at an instant, as the timers do. */
function answered(rhythm: Rhythm, at: string): readonly [Rhythm, readonly string[]] {
  let state = rhythm;
  const facts: string[] = [];
  for (;;) {
    const command = { type: 'cadence-due', window: state.window ?? 0 } as const;
    const decision = decideRhythm(state, command, setting, { at, newId: () => 'id' });
    if (!decision.accepted || decision.events.length === 0) return [state, facts];
    state = decision.events.reduce(evolveRhythm, state);
    facts.push(...decision.events.map(({ type }) => type));
  }
}

describe('the windows of a cadence', () => {
  it('are as many a year as the rule has at most, without a gap', () => {
    expect([0, 1, 2, 3, 4].map((index) => windowOf(rule, index)).map(({ from, to }) => `${from} ${to}`)).toEqual([
      '2027-01-01 2027-03-31',
      '2027-04-01 2027-06-30',
      '2027-07-01 2027-09-30',
      '2027-10-01 2027-12-31',
      '2028-01-01 2028-03-31',
    ]);
  });

  it('begin again on the day of the month on which the first one began, whatever month is short', () => {
    const late = { ...rule, atMost: 12, startsOn: '2027-01-31' };
    expect([0, 1, 2, 3].map((index) => windowOf(late, index).from)).toEqual([
      '2027-01-31',
      '2027-02-28',
      '2027-03-31',
      '2027-04-30',
    ]);
  });

  it.each(['2027-01-01', '2027-03-31', '2027-04-01', '2029-12-31', '2026-05-05'])('find the one of %s', (today) => {
    const { from, to } = windowAround(rule, today);
    expect(to >= today).toBe(true);
    expect(from <= today || from === rule.startsOn).toBe(true);
  });
});

describe('a missed cadence', () => {
  it('is raised after a window without a meeting, once, when the day has ended', () => {
    expect(answered(running, '2027-04-01T11:59:59.000Z')[1]).toEqual([]);
    const [after, facts] = answered(running, '2027-04-01T12:00:00.000Z');
    expect(facts).toEqual(['cadence-missed']);
    expect(answered(after, '2027-04-02T12:00:00.000Z')[1]).toEqual([]);
    expect(cadenceAlarm(after)).toEqual({ windows: 1, since: '2027-03-31', beyondRule: false });
  });

  it('is answered window by window, in order, after a long outage', () => {
    const rhythm = { ...running, meetings: [met('2027-05-05'), met('2027-08-08', 'convened')] };
    const [after, facts] = answered(rhythm, '2028-01-05T00:00:00.000Z');
    expect(facts).toEqual(['cadence-missed', 'cadence-kept', 'cadence-missed', 'cadence-missed']);
    expect(after).toMatchObject({ window: 4, missed: [{ index: 0 }, { index: 2 }, { index: 3 }] });
    expect(cadenceAlarm(after)).toEqual({ windows: 2, since: '2027-09-30', beyondRule: true });
    expect(heldInYear(after, '2028-01-05T00:00:00.000Z')).toBe(1);
  });

  it('ends when the alliance meets, also when that is recorded late; the history stays', () => {
    const [missed] = answered(running, '2027-04-01T12:00:00.000Z');
    const late = { ...missed, meetings: [met('2027-03-20')] };
    expect(cadenceAlarm(late)).toBeUndefined();
    expect(cadenceAlarm({ ...missed, meetings: [met('2027-04-05')] })).toBeUndefined();
    expect(late.missed).toHaveLength(1);
  });

  it('ends its windows where the alliance works', () => {
    const there = { ...running, rule: { ...rule, timeZone: 'America/El_Salvador' } };
    expect(answered(there, '2027-04-01T05:59:59.000Z')[1]).toEqual([]);
    expect(answered(there, '2027-04-01T06:00:00.000Z')[1]).toEqual(['cadence-missed']);
  });

  it('is nothing in an alliance that has ended, nor of a window of an earlier rule', () => {
    const at = { at: '2028-01-01T00:00:00.000Z', newId: () => 'id' };
    const command = { type: 'cadence-due', window: 0 } as const;
    const ended = { ...setting, allianceStatus: 'concluded' } as const;
    expect(decideRhythm(running, command, ended, at)).toEqual({ accepted: true, events: [] });
    expect(decideRhythm({ ...running, window: 3 }, command, setting, at)).toEqual({ accepted: true, events: [] });
  });
});

describe('minutes that somebody waits for', () => {
  const meeting = { ...met('2027-03-01'), minutesDueOn: '2027-03-15' };

  it('are asked for when they are due, and every week after that', () => {
    expect([0, 1, 2].map((reminders) => nextMinutesDay({ ...meeting, reminders }))).toEqual([
      '2027-03-15',
      '2027-03-22',
      '2027-03-29',
    ]);
    expect(nextMinutesDay({ ...meeting, status: 'convened' })).toBe('2027-03-15');
  });

  it('are asked for once after an outage, and then on their usual day', () => {
    const after = (reminders: number, remindedAt: string) => nextMinutesDay({ ...meeting, reminders, remindedAt });
    expect(after(1, '2027-03-16T12:00:00.000Z')).toBe('2027-03-22');
    expect(after(2, '2027-03-23T12:00:00.000Z')).toBe('2027-03-29');
    expect(after(1, '2027-05-05T08:00:00.000Z')).toBe('2027-05-10');
    expect(after(2, '2027-05-11T12:00:00.000Z')).toBe('2027-05-17');
  });

  it.each(['minutes_drafted', 'minutes_agreed', 'cancelled'] as const)('are not when the meeting is %s', (status) => {
    expect(nextMinutesDay({ ...meeting, status })).toBeUndefined();
  });
});

describe('minutes that are missing', () => {
  const due = { type: 'minutes-due', meetingId: 'meeting-2027-03-01' } as const;
  const at = { at: '2027-03-20T00:00:00.000Z', newId: () => 'id' };

  it('are asked for again and again until they are there', () => {
    let rhythm: Rhythm = { ...running, meetings: [met('2027-03-01')] };
    for (const reminder of [1, 2, 3]) {
      const decision = decideRhythm(rhythm, due, setting, at);
      expect(decision).toMatchObject({
        events: [{ type: 'minutes-missing', reminder, held: true, day: '2027-03-01' }],
      });
      if (decision.accepted) rhythm = decision.events.reduce(evolveRhythm, rhythm);
    }
    expect(rhythm.meetings[0]).toMatchObject({ reminders: 3, minutesMissingSince: at.at });
    const about = { at: at.at, meetingId: 'meeting-2027-03-01', day: '2027-03-01' };
    rhythm = evolveRhythm(rhythm, { type: 'minutes-drafted', ...about, text: {}, version: 1, asked: [] });
    expect(rhythm.meetings[0]).not.toHaveProperty('minutesMissingSince');
    expect(decideRhythm(rhythm, due, setting, at)).toEqual({ accepted: true, events: [] });
  });

  it('are asked for too when nobody said whether the meeting took place', () => {
    const rhythm = { ...running, meetings: [met('2027-03-01', 'convened')] };
    expect(decideRhythm(rhythm, due, setting, at)).toMatchObject({ events: [{ held: false }] });
  });
});

describe('the meetings of an alliance', () => {
  const by = desk('council');

  it('are part of its record: rule, missed window, health and board', () => {
    const scenario = RecordScenario.active();
    const set = { type: 'set-meeting-rule', by, rule: { ...rule, startsOn: scenario.at().slice(0, 10) } } as const;
    expect(scenario.followsOf({ to: 'rhythm', command: set })).toEqual(['meeting-rule-set']);
    expect(scenario.followsOf({ to: 'rhythm', command: set })).toEqual([]);
    scenario.letDaysPass(92);
    const facts = scenario.followsOf({ to: 'rhythm', command: { type: 'cadence-due', window: 0 } });
    expect(facts).toContain('cadence-missed');
    expect(scenario.record.rhythm.missed).toHaveLength(1);
  });

  it('follow what happens to each, in brief', () => {
    const { events, meeting } = MeetingScenario.in('minutes_agreed');
    const rhythm = events.reduce(evolveRhythm, emptyRhythm);
    expect(rhythm.meetings).toEqual([
      {
        id: meeting.id,
        status: 'minutes_agreed',
        startsAt: meeting.startsAt,
        day: '2027-03-31',
        minutesDueOn: '2027-04-14',
        reminders: 0,
      },
    ]);
    expect(nextMeeting({ ...rhythm, meetings: [met('2027-05-05', 'convened')] }, '2027-05-01T00:00:00.000Z')?.day).toBe(
      '2027-05-05',
    );
  });

  it('have their rule from the coordinator of an alliance that goes on', () => {
    const scenario = new RecordScenario();
    const command = { type: 'set-meeting-rule', by, rule } as const;
    const context = { at: scenario.at(), newId: () => 'id' };
    const forming = { ...setting, allianceStatus: 'forming' } as const;
    expect(decideRhythm(emptyRhythm, command, forming, context)).toMatchObject({
      refusal: { code: 'illegal_transition', state: 'forming' },
    });
    const nobody = { ...setting, isCoordinator: () => false };
    expect(decideRhythm(emptyRhythm, command, nobody, context)).toMatchObject({
      refusal: { code: 'not_entitled', subject: 'meeting_rule' },
    });
  });
});

describe('a rule that changes after a window is over and before the clock has come by', () => {
  it('leaves the window answered by the old one', () => {
    const command = { type: 'set-meeting-rule', by: desk('council'), rule: { ...rule, minutesWithinDays: 7 } } as const;
    const change = (rhythm: Rhythm) => {
      const decision = decideRhythm(rhythm, command, setting, { at: '2027-04-01T13:00:00.000Z', newId: () => 'id' });
      return decision.accepted ? decision.events : [];
    };
    const typesOf = (rhythm: Rhythm) => change(rhythm).map(({ type }) => type);
    expect(typesOf(running)).toEqual(['cadence-missed', 'meeting-rule-set']);
    expect(typesOf({ ...running, meetings: [met('2027-02-10')] })).toEqual(['cadence-kept', 'meeting-rule-set']);
    expect(change(running).reduce(evolveRhythm, running)).toMatchObject({ window: 1, missed: [{ to: '2027-03-31' }] });
    expect(typesOf({ ...running, window: 1 })).toEqual(['meeting-rule-set']);
  });

  it.each([
    ['west, where the answered one runs still', 'Asia/Tokyo', 'America/El_Salvador', '2027-03-31T20:00:00.000Z', 1],
    ['east, where the one that runs is over', 'America/El_Salvador', 'Asia/Tokyo', '2027-03-31T20:00:00.000Z', 0],
  ])('answers each window once when its days move %s', (_, from, to, at, runs) => {
    const decide = (rhythm: Rhythm, timeZone: string, now: string) => {
      const command = { type: 'set-meeting-rule', by: desk('council'), rule: { ...rule, timeZone } } as const;
      const decision = decideRhythm(rhythm, command, setting, { at: now, newId: () => 'id' });
      return decision.accepted ? decision.events.reduce(evolveRhythm, rhythm) : rhythm;
    };
    const moved = decide({ ...running, rule: { ...rule, timeZone: from } }, to, at);
    expect(moved.window).toBe(runs);
    const [after] = answered(moved, '2027-04-02T12:00:00.000Z');
    expect(after.missed.map(({ index }) => index)).toEqual([0]);
  });
});
