import { describe, expect, it } from '@jest/globals';
import { PlanScenario } from '../testing/plan-scenario.js';
import { desk } from '../testing/scenario.js';
import { decideDueSoon } from './decide-due-soon.js';
import { dueSoonFrom, isDueSoon, workToRemindOf } from './due-soon.js';
import type { WorkplanCommand } from './workplan-commands.js';

type Report = Extract<WorkplanCommand, { type: 'report-milestone' }>;

/** In force, with a milestone and an action point of the union, both due on 30 June. */
const inForce = (): PlanScenario => PlanScenario.in('accepted');
const milestoneOf = ({ workplan }: PlanScenario): string => workplan.milestones[0]?.id ?? '';
const pointOf = ({ workplan }: PlanScenario): string => workplan.actionPoints[0]?.id ?? '';
const on = (scenario: PlanScenario, today: string, itemId = milestoneOf(scenario)) =>
  scenario.does({ type: 'work-due-soon', itemId, today });
const report = (scenario: PlanScenario, change: Partial<Report>): Report => ({
  ...(scenario.commandOf('report-milestone') as Report),
  ...change,
});

function amend(scenario: PlanScenario, dueOn: string): void {
  const amendment = scenario.workplan.amendments.length + 1;
  const milestones = scenario.planNow().milestones.map((one) => ({ ...one, dueOn }));
  const plan = scenario.planNow({ milestones });
  scenario.does({ type: 'amend-workplan', by: desk('council'), plan, reason: {} });
  for (const member of ['council', 'union', 'federation', 'chamber']) {
    scenario.does({ type: 'answer-amendment', by: desk(member), amendment, stance: 'accept', note: {} });
  }
}

describe('what is due soon', () => {
  it('is so from a week before its last day until that day is over', () => {
    const days = ['2027-06-22', '2027-06-23', '2027-06-30', '2027-07-01'];
    expect(days.map((today) => isDueSoon('2027-06-30', today))).toEqual([false, true, true, false]);
  });

  it('is told when the first of these days begins where the alliance works, or else everywhere', () => {
    expect(dueSoonFrom('2027-06-30', 'America/Managua')).toEqual(new Date('2027-06-23T06:00:00Z'));
    expect(dueSoonFrom('2027-06-30')).toEqual(new Date('2027-06-23T12:00:00Z'));
  });
});

describe('the owner of a milestone', () => {
  it('is reminded once of its last day, when that is near', () => {
    const scenario = inForce();
    expect(on(scenario, '2027-06-22')).toEqual([]);
    expect(on(scenario, '2027-06-23')).toEqual(['milestone-due-soon']);
    expect(on(scenario, '2027-06-24')).toEqual([]);
    expect(on(inForce(), '2027-07-01')).toEqual([]);
  });

  it('is reminded anew of another day that the members agreed on, and not of the former one', () => {
    const scenario = inForce();
    on(scenario, '2027-06-23');
    amend(scenario, '2027-08-31');
    expect(on(scenario, '2027-06-25')).toEqual([]);
    expect(on(scenario, '2027-08-24')).toEqual(['milestone-due-soon']);
    amend(scenario, '2027-09-30');
    expect(on(scenario, '2027-09-24')).toEqual(['milestone-due-soon']);
    expect(scenario.workplan.reminders).toEqual([{ id: milestoneOf(scenario), dueOn: '2027-09-30' }]);
  });

  it('is reminded of the day that it gave for a delayed one, and of none when it gave none', () => {
    const scenario = inForce();
    scenario.does(report(scenario, { report: 'delay' }));
    expect(workToRemindOf(scenario.workplan).map(({ of }) => of)).toEqual(['action_point']);
    scenario.does(report(scenario, { report: 'delay', expectedOn: '2027-07-31' }));
    expect(on(scenario, '2027-06-24')).toEqual([]);
    expect(on(scenario, '2027-07-24')).toEqual(['milestone-due-soon']);
  });

  it.each(['achieve', 'drop'] as const)('is not reminded after: %s', (verb) => {
    const scenario = inForce();
    scenario.does(report(scenario, { report: verb }));
    expect(on(scenario, '2027-06-24')).toEqual([]);
  });
});

describe('the owner of an action point', () => {
  it('is reminded of it once, apart from a milestone of the same day', () => {
    const scenario = inForce();
    on(scenario, '2027-06-24');
    expect(on(scenario, '2027-06-24', pointOf(scenario))).toEqual(['action-point-due-soon']);
    expect(on(scenario, '2027-06-25', pointOf(scenario))).toEqual([]);
    expect(scenario.workplan.reminders).toHaveLength(2);
  });

  it('is not reminded once it is done', () => {
    const scenario = inForce();
    scenario.does(scenario.commandOf('complete-action-point'));
    expect(on(scenario, '2027-06-24', pointOf(scenario))).toEqual([]);
  });
});

describe('a reminder', () => {
  it('goes to the coordinator’s organisation for a former member, who reports no more', () => {
    const scenario = inForce();
    const remindedOf = (members: readonly string[]) => {
      const command = { type: 'work-due-soon', itemId: pointOf(scenario), today: '2027-06-24' } as const;
      const context = { at: scenario.at, newId: () => 'new' };
      return decideDueSoon(scenario.workplan, command, { ...scenario.setting, members }, context);
    };
    expect(remindedOf(['council', 'union'])).toMatchObject({ events: [{ organizationId: 'union' }] });
    expect(remindedOf(['council', 'chamber'])).toMatchObject({ events: [{ organizationId: 'council' }] });
  });

  it('is not sent of a plan that is not in force, nor in an alliance that has ended', () => {
    expect(on(PlanScenario.in('proposed'), '2027-06-24')).toEqual([]);
    const ended = inForce();
    ended.setting = { ...ended.setting, allianceStatus: 'concluded' };
    expect(on(ended, '2027-06-24')).toEqual([]);
  });

  it('of what the plan does not hold is none', () => {
    expect(on(inForce(), '2027-06-24', 'elsewhere')).toEqual([]);
  });
});
