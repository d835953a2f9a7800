import { describe, expect, it } from '@jest/globals';
import { desk } from '../testing/scenario.js';
import { PlanScenario } from '../testing/plan-scenario.js';
import type { ActionPointStatus } from './action-point.js';
import type { MilestoneCommand, MilestoneStatus } from './milestone.js';
import { progressOf } from './progress.js';
import type { WorkplanCommand } from './workplan-commands.js';

/** The state that follows; `=` for a repeat that changes nothing; `x` for a refusal. */
const milestones: Readonly<Record<MilestoneStatus, Readonly<Record<MilestoneCommand, string>>>> = {
  planned: { begin: 'in_progress', achieve: 'achieved', delay: 'delayed', drop: 'dropped' },
  in_progress: { begin: '=', achieve: 'achieved', delay: 'delayed', drop: 'dropped' },
  delayed: { begin: 'in_progress', achieve: 'achieved', delay: '=', drop: 'dropped' },
  achieved: { begin: 'x', achieve: '=', delay: 'x', drop: 'x' },
  dropped: { begin: 'x', achieve: 'x', delay: 'x', drop: '=' },
};
const reach = {
  planned: undefined,
  in_progress: 'begin',
  delayed: 'delay',
  achieved: 'achieve',
  dropped: 'drop',
} as const;

function report(scenario: PlanScenario, verb: MilestoneCommand): WorkplanCommand {
  const milestoneId = scenario.workplan.milestones[0]?.id ?? '';
  return {
    type: 'report-milestone',
    by: desk('union'),
    milestoneId,
    report: verb,
    note: { en: 'As agreed' },
    evidence: [],
  };
}

function milestoneIn(status: MilestoneStatus): PlanScenario {
  const scenario = PlanScenario.in('accepted');
  const verb = reach[status];
  if (verb) scenario.does(report(scenario, verb));
  return scenario;
}

describe('a milestone', () => {
  const cases = Object.entries(milestones).flatMap(([status, row]) =>
    Object.entries(row).map(
      ([verb, expected]) => [status as MilestoneStatus, verb as MilestoneCommand, expected] as const,
    ),
  );
  it.each(cases)('%s, %s: %s', (status, verb, expected) => {
    const scenario = milestoneIn(status);
    const command = report(scenario, verb);
    if (expected === 'x') {
      const refusal = scenario.refusalIfAny(command);
      expect(refusal).toMatchObject({ code: 'illegal_transition', subject: 'milestone', state: status, allowed: [] });
      return;
    }
    const events = scenario.does(command);
    if (expected === '=') expect(events).toEqual([]);
    expect(scenario.workplan.milestones[0]?.status).toBe(expected === '=' ? status : expected);
  });

  it('begins no more once its day has passed: it stays delayed until achieved or given up', () => {
    const scenario = milestoneIn('delayed');
    scenario.at = '2027-07-01T11:59:59.000Z';
    expect(scenario.refusalIfAny(report(scenario, 'begin'))).toBeUndefined();
    scenario.setting = { ...scenario.setting, timeZone: 'Europe/Madrid' };
    expect(scenario.refusalIfAny(report(scenario, 'begin'))?.code).toBe('illegal_transition');
    const { timeZone: _, ...everywhere } = scenario.setting;
    scenario.setting = everywhere;
    scenario.at = '2027-07-01T12:00:00.000Z';
    expect(scenario.refusalIfAny(report(scenario, 'begin'))).toMatchObject({
      code: 'illegal_transition',
      state: 'delayed',
      allowed: ['achieve', 'drop'],
    });
    expect(scenario.does(report(scenario, 'achieve'))).toEqual(['milestone-achieved']);
  });

  it('is reported by its owner; what a former member owned, by the coordinator', () => {
    const scenario = milestoneIn('planned');
    const byCouncil = { ...report(scenario, 'achieve'), by: desk('council') } as WorkplanCommand;
    expect(scenario.refusalIfAny(byCouncil)?.code).toBe('not_entitled');
    scenario.setting = { ...scenario.setting, members: ['council', 'chamber'] };
    expect(scenario.refusalIfAny(report(scenario, 'achieve'))?.code).toBe('not_entitled');
    expect(scenario.does(byCouncil)).toEqual(['milestone-achieved']);
  });

  it.each([
    ['planned', '2027-07-01', ['milestone-delayed']],
    ['in_progress', '2027-07-01', ['milestone-delayed']],
    ['planned', '2027-06-30', []],
    ['delayed', '2027-07-01', []],
    ['achieved', '2027-07-01', []],
    ['dropped', '2027-07-01', []],
  ] as const)('%s, when its timer comes on %s: %j', (status, today, expected) => {
    const scenario = milestoneIn(status);
    const milestoneId = scenario.workplan.milestones[0]?.id ?? '';
    expect(scenario.does({ type: 'milestone-due', milestoneId, today })).toEqual(expected);
    expect(scenario.does({ type: 'milestone-due', milestoneId, today })).toEqual([]);
  });
});

describe('progress', () => {
  it('is what was achieved of what was not dropped', () => {
    const [one] = PlanScenario.in('accepted').workplan.milestones;
    if (!one) throw new Error('the plan has a milestone');
    const of = (...statuses: MilestoneStatus[]) => progressOf(statuses.map((status) => ({ ...one, status })));
    expect(of()).toEqual({ achieved: 0, total: 0, dropped: 0, percent: 0 });
    expect(of('achieved', 'achieved', 'planned', 'planned', 'delayed', 'in_progress', 'planned', 'dropped')).toEqual({
      achieved: 2,
      total: 7,
      dropped: 1,
      percent: 28,
    });
  });
});

describe('an action point', () => {
  function actionPointIn(status: ActionPointStatus): PlanScenario {
    const scenario = PlanScenario.in('accepted');
    if (status !== 'open') scenario.does(scenario.commandOf('complete-action-point'));
    if (status === 'verified') scenario.does(scenario.commandOf('verify-action-point'));
    return scenario;
  }

  it.each([
    ['open', 'complete-action-point', 'completed'],
    ['open', 'verify-action-point', 'x'],
    ['completed', 'complete-action-point', '='],
    ['completed', 'verify-action-point', 'verified'],
    ['verified', 'complete-action-point', 'x'],
    ['verified', 'verify-action-point', '='],
  ] as const)('%s, %s: %s', (status, type, expected) => {
    const scenario = actionPointIn(status);
    const command = scenario.commandOf(type);
    if (expected === 'x') {
      expect(scenario.refusalIfAny(command)).toMatchObject({
        code: 'illegal_transition',
        subject: 'action_point',
        state: status,
        allowed: status === 'open' ? ['complete'] : [],
      });
      return;
    }
    const events = scenario.does(command);
    if (expected === '=') expect(events).toEqual([]);
    expect(scenario.workplan.actionPoints[0]?.status).toBe(expected === '=' ? status : expected);
  });

  it('is completed by its owner and verified by another member', () => {
    const scenario = actionPointIn('open');
    const complete = scenario.commandOf('complete-action-point');
    expect(scenario.refusalIfAny({ ...complete, by: desk('council') })?.code).toBe('not_entitled');
    scenario.does(complete);
    const verify = scenario.commandOf('verify-action-point');
    expect(scenario.refusalIfAny({ ...verify, by: desk('union') })?.code).toBe('verified_by_owner');
    expect(scenario.refusalIfAny({ ...verify, by: desk('stranger') })?.code).toBe('not_entitled');
    scenario.does({ ...verify, by: desk('university') });
    expect(scenario.workplan.actionPoints[0]).toMatchObject({ verifiedBy: 'university' });
  });

  it('of a former member is not verified by whoever completed it', () => {
    const scenario = actionPointIn('open');
    scenario.setting = { ...scenario.setting, members: ['council', 'chamber'] };
    scenario.does({ ...scenario.commandOf('complete-action-point'), by: desk('council') });
    const verify = scenario.commandOf('verify-action-point');
    expect(scenario.refusalIfAny({ ...verify, by: desk('council') })?.code).toBe('verified_by_owner');
    expect(scenario.does(verify)).toEqual(['action-point-verified']);
  });

  it('becomes overdue once, after its last day, while it is open and the plan in force', () => {
    const scenario = actionPointIn('open');
    const actionPointId = scenario.workplan.actionPoints[0]?.id ?? '';
    const on = (today: string) => scenario.does({ type: 'action-point-due', actionPointId, today });
    expect(on('2027-06-30')).toEqual([]);
    expect(on('2027-07-01')).toEqual(['action-point-overdue']);
    expect(on('2027-07-02')).toEqual([]);
    scenario.does(scenario.commandOf('complete-action-point'));
    expect(scenario.workplan.actionPoints[0]?.overdueSince).toBeDefined();
    const done = actionPointIn('completed');
    const id = done.workplan.actionPoints[0]?.id ?? '';
    expect(done.does({ type: 'action-point-due', actionPointId: id, today: '2027-07-01' })).toEqual([]);
    const proposed = PlanScenario.in('proposed');
    const early = proposed.workplan.actionPoints[0]?.id ?? '';
    expect(proposed.does({ type: 'action-point-due', actionPointId: early, today: '2027-07-01' })).toEqual([]);
  });

  it('is assigned to a member by the coordinator', () => {
    const scenario = actionPointIn('open');
    const assign = scenario.commandOf('assign-action-point');
    expect(scenario.does(assign)).toEqual(['action-point-assigned']);
    expect(scenario.workplan.actionPoints.at(-1)).toMatchObject({ ownerOrganizationId: 'chamber', status: 'open' });
    expect(scenario.refusalIfAny({ ...assign, by: desk('union') })?.code).toBe('not_entitled');
  });

  it('serves no milestone that is not in the plan', () => {
    const scenario = actionPointIn('open');
    const actionPoint = { title: {}, ownerOrganizationId: 'chamber', dueOn: '2027-06-30', milestoneId: 'elsewhere' };
    expect(scenario.refusalIfAny({ type: 'assign-action-point', by: desk('council'), actionPoint })).toMatchObject({
      code: 'unknown_record',
      subject: 'milestone',
    });
  });
});

describe('an action point that a meeting agreed on', () => {
  it('names a meeting that took place', () => {
    const scenario = PlanScenario.in('accepted');
    const { actionPoint, ...command } = scenario.commandOf('assign-action-point') as Extract<
      ReturnType<typeof scenario.commandOf>,
      { type: 'assign-action-point' }
    >;
    const born = (meetingId: string) => ({ ...command, actionPoint: { ...actionPoint, meetingId } });
    expect(scenario.refusalIfAny(born('another'))).toMatchObject({ code: 'unknown_record', subject: 'meeting' });
    scenario.does(born('meeting'));
    expect(scenario.workplan.actionPoints.at(-1)).toMatchObject({ meetingId: 'meeting', status: 'open' });
    scenario.setting = { ...scenario.setting, meetings: [{ id: 'meeting', status: 'minutes_agreed' }] };
    expect(scenario.refusalIfAny(born('meeting'))).toMatchObject({
      code: 'illegal_transition',
      subject: 'meeting',
      state: 'minutes_agreed',
    });
  });
});
