import { describe, expect, it } from '@jest/globals';
import { PlanScenario } from '../testing/plan-scenario.js';
import { quarterly, ReportScenario } from '../testing/report-scenario.js';
import { desk } from '../testing/scenario.js';
import { achievementsIn } from './achievements.js';
import { setReportingRule } from './expect-report.js';
import { reportDays } from './reporting.js';

const periods = (scenario: ReportScenario) =>
  [...scenario.reports.values()].map(({ period, status }) => `${period.from}…${period.to} ${status}`);

describe('reports that a rule makes expected', () => {
  it('begin with the period that runs, and the next one with the end of each', () => {
    const scenario = new ReportScenario();
    expect(scenario.report).toMatchObject({ status: 'not_yet_due', dueOn: '2027-04-15' });
    scenario.nextDay();
    expect(periods(scenario)).toEqual(['2027-01-01…2027-03-31 due', '2027-04-01…2027-06-30 not_yet_due']);
    expect(reportDays(scenario.setting.reporting)).toEqual(['2027-04-15']);
  });

  it('catch up after an outage, one after the other', () => {
    const scenario = new ReportScenario();
    scenario.at = '2027-11-01T00:00:00.000Z';
    for (let said = scenario.clock(); said.length > 0; said = scenario.clock());
    expect(periods(scenario)).toEqual([
      '2027-01-01…2027-03-31 overdue',
      '2027-04-01…2027-06-30 overdue',
      '2027-07-01…2027-09-30 overdue',
      '2027-10-01…2027-12-31 not_yet_due',
    ]);
    expect(scenario.events.filter(({ type }) => type === 'report-overdue')).toHaveLength(3);
  });

  it('keep the one of a period that is over when the rule changes before the clock has come by', () => {
    const scenario = ReportScenario.in('not_yet_due');
    scenario.at = '2027-04-01T13:00:00.000Z';
    expect(scenario.sets({ ...quarterly, readingDays: 3 })).toEqual([
      'report-fell-due',
      'reporting-rule-set',
      'report-expected',
    ]);
    expect(periods(scenario)).toEqual(['2027-01-01…2027-03-31 due', '2027-04-01…2027-06-30 not_yet_due']);
  });

  it('follow a new rule from the period that runs, without two reports on one day', () => {
    const scenario = ReportScenario.in('due');
    expect(scenario.sets({ ...quarterly, reportsAYear: 2 })).toEqual(['reporting-rule-set', 'report-rescheduled']);
    expect(periods(scenario)).toEqual(['2027-01-01…2027-03-31 due', '2027-04-01…2027-06-30 not_yet_due']);
    expect(scenario.sets({ ...quarterly, reportsAYear: 2 })).toEqual([]);
    scenario.sets({ ...quarterly, reportsAYear: 12 });
    expect(periods(scenario)[1]).toBe('2027-04-01…2027-04-30 not_yet_due');
  });

  it('are put to the constituencies at once where no reading time is set', () => {
    const scenario = new ReportScenario({ ...quarterly, readingDays: 0 });
    scenario.nextDay();
    scenario.handsIn();
    expect(scenario.report.status).toBe('in_validation');
  });

  it('are asked for every week while they are late, and no more once the alliance has ended', () => {
    const scenario = ReportScenario.in('overdue');
    const since = scenario.report.overdueSince;
    scenario.nextDay();
    expect(scenario.at).toBe('2027-04-24T12:00:00.000Z');
    expect(scenario.report).toMatchObject({ overdueSince: since, remindedAt: scenario.at });
    for (const allianceStatus of ['concluded', 'dissolved'] as const) {
      scenario.setting = { ...scenario.setting, allianceStatus };
      expect(scenario.nextDay()).toEqual([]);
    }
  });

  it('are not asked for while the alliance sleeps, and of the periods that it slept through none is expected', () => {
    const late = ReportScenario.in('overdue');
    late.setting = { ...late.setting, allianceStatus: 'dormant' };
    expect(late.nextDay()).toEqual([]);
    const scenario = new ReportScenario();
    scenario.setting = { ...scenario.setting, wokenAt: '2027-11-20T12:00:00.000Z' };
    scenario.nextDay();
    expect(periods(scenario)).toEqual(['2027-01-01…2027-03-31 due', '2027-10-01…2027-12-31 not_yet_due']);
  });

  it('need a text before they are handed in', () => {
    const scenario = ReportScenario.in('due');
    expect(scenario.refusalIfAny(scenario.commandOf('submit-report'))?.code).toBe('report_incomplete');
  });

  it('are the coordinator’s to order, in an alliance that works', () => {
    const { setting } = new ReportScenario();
    const context = { at: '2027-02-01T00:00:00.000Z', newId: () => 'id' };
    const set = (who: string, change: object) => {
      const command = { type: 'set-reporting-rule', by: desk(who), rule: { ...quarterly, readingDays: 1 } } as const;
      return setReportingRule(command, { ...setting, ...change }, context);
    };
    expect(set('union', {})).toMatchObject({ refusal: { code: 'not_entitled', subject: 'reporting_rule' } });
    expect(set('council', { allianceStatus: 'forming' })).toMatchObject({
      refusal: { code: 'illegal_transition', state: 'forming' },
    });
  });
});

describe('what a report counts', () => {
  const period = { index: 0, from: '2027-01-01', to: '2027-03-31' };
  const { milestones, actionPoints } = PlanScenario.in('accepted').workplan;
  const within = '2027-02-10T12:00:00.000Z';
  const before = '2026-12-10T12:00:00.000Z';
  const inStates = (...states: readonly (readonly ['achieved' | 'delayed' | 'planned' | 'dropped', string])[]) =>
    states.flatMap(([status, statusSince]) => milestones.slice(0, 1).map((one) => ({ ...one, status, statusSince })));

  it.each([
    ['all was achieved', inStates(['achieved', before], ['dropped', before]), 'met', 100, 0],
    ['nothing is late', inStates(['achieved', within], ['planned', before]), 'on_track', 50, 1],
    ['some moved and some is late', inStates(['achieved', within], ['delayed', within]), 'constrained', 50, 1],
    ['nothing moved in the period', inStates(['achieved', before], ['delayed', within]), 'no_progress', 50, 0],
    ['nothing was agreed on', [], 'no_progress', 0, 0],
  ])('%s', (_, some, proposedStatus, percent, achieved) => {
    const counted = achievementsIn(period, { workplan: { milestones: some, actionPoints: [] }, heldDays: [] });
    expect(counted).toMatchObject({ proposedStatus, percent });
    expect(counted.achieved).toHaveLength(achieved);
  });

  it('takes action points and meetings of the period, where the alliance’s days end', () => {
    const [point] = actionPoints;
    if (!point) throw new Error('The plan of the scenario has an action point');
    const done = { ...point, status: 'completed', completedAt: '2027-04-01T03:00:00.000Z' } as const;
    const late = { ...point, status: 'open', overdueSince: within } as const;
    const work = { workplan: { milestones: [], actionPoints: [done, late] }, heldDays: ['2027-03-31', '2027-04-01'] };
    expect(achievementsIn(period, { ...work, timeZone: 'America/Managua' })).toMatchObject({
      completed: 1,
      overdue: 1,
      meetingsHeld: 1,
    });
    expect(achievementsIn(period, { ...work, timeZone: 'UTC' }).completed).toBe(0);
  });
});
