import { describe, expect, it } from '@jest/globals';
import { MeetingScenario } from '../testing/meeting-scenario.js';
import { desk } from '../testing/scenario.js';
import { transition } from '../transition-table.js';
import { lastWord } from './minutes.js';
import { type DecisionCommand, type DecisionStatus, decisionTransitions } from './meeting-decision.js';

const review = (decisionId: string, verdict: 'keep' | 'end', reviewOn?: string) => ({
  type: 'review-decision' as const,
  by: desk('council'),
  decisionId,
  verdict,
  note: { en: 'We looked' },
  ...(reviewOn === undefined ? {} : { reviewOn }),
});

/** What each command leads to: a state, `-` where it repeats, `n` where it is refused. */
const rows: Readonly<Record<DecisionStatus, Readonly<Record<DecisionCommand, string>>>> = {
  standing: { 'fall-due': 'review_due', keep: 'n', end: 'ended' },
  review_due: { 'fall-due': '-', keep: 'standing', end: 'ended' },
  ended: { 'fall-due': 'n', keep: 'n', end: '-' },
};

describe('the states of a decision', () => {
  const cases = Object.entries(rows).flatMap(([state, row]) =>
    Object.entries(row).map(([command, to]) => [state as DecisionStatus, command as DecisionCommand, to] as const),
  );
  it.each(cases)('%s, %s: %s', (state, command, to) => {
    const step = transition(decisionTransitions, 'decision', state, command);
    if (to === 'n') expect(step).toMatchObject({ kind: 'illegal', refusal: { code: 'illegal_transition', state } });
    else expect(step).toEqual(to === '-' ? { kind: 'repeat' } : { kind: 'step', to });
  });
});

describe('a decision', () => {
  it('is recorded where the meeting had its quorum, and nowhere else', () => {
    const scenario = MeetingScenario.in('held');
    scenario.attended('council', 'union', 'federation');
    expect(scenario.refusalIfAny(scenario.commandOf('record-decision'))).toMatchObject({
      code: 'no_quorum',
      subject: 'meeting',
      state: 'held',
      facts: { represented: 3, needed: 3 },
    });
    scenario.attended('council', 'union', 'chamber');
    expect(scenario.does(scenario.commandOf('record-decision'))).toEqual(['decision-recorded']);
  });

  it('that comes to drafted minutes makes another draft, on which everybody who voted is asked anew', () => {
    const scenario = MeetingScenario.in('minutes_drafted');
    scenario.confirms('council');
    expect(scenario.does(scenario.commandOf('record-decision'))).toEqual(['decision-recorded', 'minutes-drafted']);
    expect(scenario.events.at(-1)).toMatchObject({
      version: 2,
      text: { en: 'What was said' },
      asked: ['council', 'union', 'federation', 'chamber'],
    });
    const { minutes } = scenario.meeting;
    expect(minutes && lastWord(minutes, 'council')).toBeUndefined();
  });

  it('is looked at again once its day has passed, once', () => {
    const scenario = MeetingScenario.in('held');
    const decisionId = scenario.decides('2027-06-30');
    const due = { type: 'decision-review-due', decisionId } as const;
    scenario.at = '2027-07-01T11:59:59.000Z';
    expect(scenario.does(due)).toEqual([]);
    scenario.at = '2027-07-01T12:00:00.000Z';
    expect(scenario.does(due)).toEqual(['decision-review-fell-due']);
    expect(scenario.does(due)).toEqual([]);
    expect(scenario.does(review(decisionId, 'keep', '2028-06-30'))).toEqual(['decision-reviewed']);
    expect(scenario.meeting.decisions[0]).toMatchObject({ status: 'standing', reviewOn: '2028-06-30' });
    expect(scenario.does(due)).toEqual([]);
  });

  it.each([
    ['dormant', false],
    ['concluded', true],
    ['dissolved', false],
  ] as const)('of an alliance that is %s is not looked at again; a dissent is heard: %s', (allianceStatus, heard) => {
    const scenario = MeetingScenario.in('held');
    const decisionId = scenario.decides('2027-06-30');
    scenario.at = '2027-07-01T12:00:00.000Z';
    scenario.setting = { ...scenario.setting, allianceStatus };
    expect(scenario.does({ type: 'decision-review-due', decisionId })).toEqual([]);
    const ended = { code: 'illegal_transition', subject: 'alliance', state: allianceStatus };
    expect(scenario.refusalIfAny(review(decisionId, 'end'))).toMatchObject(ended);
    const dissent = { type: 'dissent-from-decision', by: desk('union'), decisionId, note: {} } as const;
    expect(scenario.refusalIfAny(dissent)?.code).toBe(heard ? undefined : 'illegal_transition');
  });

  it('that ended is not kept any more; the refusal says where it stands', () => {
    const scenario = MeetingScenario.in('held');
    const decisionId = scenario.decides();
    scenario.does(review(decisionId, 'end'));
    expect(scenario.refusalIfAny(review(decisionId, 'keep'))).toMatchObject({
      code: 'illegal_transition',
      subject: 'decision',
      state: 'ended',
      allowed: [],
    });
    expect(scenario.does(review(decisionId, 'end'))).toEqual([]);
  });

  it('is reviewed on a later day, by the coordinator', () => {
    const scenario = MeetingScenario.in('held');
    const early = { ...scenario.commandOf('record-decision'), reviewOn: '2027-03-31' };
    expect(scenario.refusalIfAny(early)?.code).toBe('date_passed');
    const decisionId = scenario.decides('2027-06-30');
    expect(scenario.refusalIfAny({ ...review(decisionId, 'end'), by: desk('union') })?.code).toBe('not_entitled');
    expect(scenario.refusalIfAny(review('nothing', 'end'))?.code).toBe('unknown_record');
  });

  it('carries every dissent of a voting member for good', () => {
    const scenario = MeetingScenario.in('held');
    const decisionId = scenario.decides();
    const dissent = { type: 'dissent-from-decision', by: desk('union'), decisionId, note: { en: 'Too late' } } as const;
    expect(scenario.does(dissent)).toEqual(['decision-dissented']);
    expect(scenario.does(dissent)).toEqual([]);
    scenario.does(review(decisionId, 'end'));
    expect(scenario.meeting.decisions[0]?.dissents).toMatchObject([
      { organizationId: 'union', note: { en: 'Too late' } },
    ]);
    expect(scenario.refusalIfAny({ ...dissent, by: desk('university') })?.code).toBe('not_entitled');
  });
});
