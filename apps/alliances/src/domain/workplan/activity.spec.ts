import { describe, expect, it } from '@jest/globals';
import { desk } from '../testing/scenario.js';
import { PlanScenario } from '../testing/plan-scenario.js';
import type { ActivityCommand, ActivityKind, ActivityStatus } from './activity.js';
import type { WorkplanCommand } from './workplan-commands.js';

/** In force, with an activity of the union in which union and chamber take part. */
function inForce(kind: ActivityKind = 'task'): PlanScenario {
  const scenario = new PlanScenario();
  const draft = scenario.commandOf('draft-workplan') as Extract<WorkplanCommand, { type: 'draft-workplan' }>;
  const milestones = draft.plan.milestones.map((one) => ({ ...one, id: 'one' }));
  const activity = { title: {}, ownerOrganizationId: 'union', dueOn: '2027-05-31', parties: ['union', 'chamber'] };
  scenario.does({
    ...draft,
    plan: { ...draft.plan, milestones, activities: [{ ...activity, kind, milestoneId: 'one' }] },
  });
  scenario.does(scenario.commandOf('propose-workplan'));
  for (const member of ['council', 'union', 'federation', 'chamber']) scenario.says(member, 'accept');
  scenario.setting = { ...scenario.setting, allianceStatus: 'active' };
  return scenario;
}

function report(scenario: PlanScenario, verb: ActivityCommand): WorkplanCommand {
  const evidence = [{ title: { en: 'List' }, url: 'https://papers.example/list.pdf' }];
  const activityId = scenario.workplan.activities[0]?.id ?? '';
  return { type: 'report-activity', by: desk('union'), activityId, report: verb, note: { en: 'As agreed' }, evidence };
}

function findings(scenario: PlanScenario, party: string, text = 'Four of five'): WorkplanCommand {
  const activityId = scenario.workplan.activities[0]?.id ?? '';
  return { type: 'record-findings', by: desk(party), activityId, text: { en: text } };
}

describe('an activity', () => {
  const played: Readonly<Record<ActivityStatus, readonly ActivityCommand[]>> = {
    planned: [],
    in_progress: ['begin'],
    done: ['finish'],
    dropped: ['drop'],
  };

  it.each([
    ['planned', 'begin', 'in_progress'],
    ['planned', 'finish', 'done'],
    ['planned', 'drop', 'dropped'],
    ['in_progress', 'begin', '='],
    ['in_progress', 'finish', 'done'],
    ['in_progress', 'drop', 'dropped'],
    ['done', 'begin', 'x'],
    ['done', 'finish', '='],
    ['done', 'drop', 'x'],
    ['dropped', 'begin', 'x'],
    ['dropped', 'finish', 'x'],
    ['dropped', 'drop', '='],
  ] as const)('%s, %s: %s', (status, verb, expected) => {
    const scenario = inForce();
    for (const one of played[status]) scenario.does(report(scenario, one));
    const command = report(scenario, verb);
    if (expected === 'x') {
      expect(scenario.refusalIfAny(command)).toMatchObject({
        code: 'illegal_transition',
        subject: 'activity',
        state: status,
      });
      return;
    }
    expect(scenario.does(command)).toEqual(expected === '=' ? [] : ['activity-moved']);
    expect(scenario.workplan.activities[0]?.status).toBe(expected === '=' ? status : expected);
  });

  it('is reported by its owner, with what shows it', () => {
    const scenario = inForce();
    expect(scenario.refusalIfAny({ ...report(scenario, 'begin'), by: desk('council') } as WorkplanCommand)?.code).toBe(
      'not_entitled',
    );
    scenario.does(report(scenario, 'begin'));
    scenario.does(report(scenario, 'finish'));
    expect(scenario.workplan.activities[0]).toMatchObject({ status: 'done', evidence: [{}, {}] });
  });

  it('that is not in the plan is unknown', () => {
    const unknown = { ...report(inForce(), 'begin'), activityId: 'elsewhere' } as WorkplanCommand;
    expect(inForce().refusalIfAny(unknown)).toMatchObject({ code: 'unknown_record', subject: 'activity' });
  });
});

describe('a joint visit', () => {
  it('is done when each party has recorded what it found', () => {
    const scenario = inForce('joint_visit');
    expect(scenario.refusalIfAny(report(scenario, 'finish'))).toMatchObject({
      code: 'findings_missing',
      facts: { organizationId: 'union', count: 2 },
    });
    scenario.does(findings(scenario, 'union'));
    expect(scenario.refusalIfAny(report(scenario, 'finish'))).toMatchObject({
      code: 'findings_missing',
      facts: { organizationId: 'chamber', count: 1 },
    });
    scenario.does(findings(scenario, 'chamber', 'Five of five'));
    expect(scenario.does(report(scenario, 'finish'))).toEqual(['activity-moved']);
  });

  it('waits for no party that has left', () => {
    const scenario = inForce('joint_visit');
    scenario.does(findings(scenario, 'union'));
    const members = scenario.setting.members.filter((id) => id !== 'chamber');
    scenario.setting = { ...scenario.setting, members };
    expect(scenario.does(report(scenario, 'finish'))).toEqual(['activity-moved']);
  });

  it('keeps every word of each party, and hears nobody else', () => {
    const scenario = inForce('joint_visit');
    expect(scenario.refusalIfAny(findings(scenario, 'council'))?.code).toBe('not_entitled');
    scenario.does(findings(scenario, 'union'));
    expect(scenario.does(findings(scenario, 'union'))).toEqual([]);
    scenario.does(findings(scenario, 'union', 'Three of five'));
    expect(scenario.workplan.activities[0]?.findings.map(({ text }) => text.en)).toEqual([
      'Four of five',
      'Three of five',
    ]);
  });

  it('alone has findings, and none once it is dropped', () => {
    const task = inForce();
    expect(task.refusalIfAny(findings(task, 'union'))?.code).toBe('illegal_transition');
    const dropped = inForce('joint_visit');
    dropped.does(report(dropped, 'drop'));
    expect(dropped.refusalIfAny(findings(dropped, 'union'))).toMatchObject({ state: 'dropped' });
  });
});

describe('a milestone that is late', () => {
  const delay = (scenario: PlanScenario, expectedOn?: string): WorkplanCommand => ({
    type: 'report-milestone',
    by: desk('union'),
    milestoneId: scenario.workplan.milestones[0]?.id ?? '',
    report: 'delay',
    note: {},
    evidence: [],
    ...(expectedOn !== undefined && { expectedOn }),
  });

  it('is told once, with the day instead, which its owner may give anew', () => {
    const scenario = inForce();
    expect(scenario.refusalIfAny(delay(scenario, '2027-02-01'))?.code).toBe('date_passed');
    expect(scenario.does(delay(scenario, '2027-07-31'))).toEqual(['milestone-delayed']);
    expect(scenario.does(delay(scenario, '2027-07-31'))).toEqual([]);
    expect(scenario.does(delay(scenario, '2027-08-31'))).toEqual(['milestone-expected']);
    expect(scenario.does(delay(scenario))).toEqual([]);
    expect(scenario.workplan.milestones[0]?.expectedOn).toBe('2027-08-31');
  });

  it('has no other day once it is achieved', () => {
    const scenario = inForce();
    scenario.does(delay(scenario, '2027-07-31'));
    scenario.does(scenario.commandOf('report-milestone'));
    expect(scenario.workplan.milestones[0]).not.toHaveProperty('expectedOn');
  });
});
