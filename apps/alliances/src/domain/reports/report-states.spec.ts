import { describe, expect, it } from '@jest/globals';
import type { AllianceStatus } from '../alliance/alliance.js';
import { ReportScenario } from '../testing/report-scenario.js';
import { desk } from '../testing/scenario.js';
import type { ReportCommandType } from './permitted-report-commands.js';
import type { ReportStatus } from './report.js';

const states: readonly ReportStatus[] = [
  'not_yet_due',
  'due',
  'overdue',
  'submitted',
  'sent_back',
  'in_validation',
  'accepted',
  'accepted_with_dissent',
];

/** Where each command may be given: y may, n is refused with the state and what is allowed. */
const rows: Readonly<Record<ReportCommandType, string>> = {
  //          not_yet_due due overdue submitted sent_back in_validation accepted accepted_with_dissent
  'draft-report': 'y y y n y n n n',
  'submit-report': 'n y y n y n n n',
  'send-back-report': 'n n n y n n n n',
  'validate-report': 'n n n n n y n n',
  'dissent-from-report': 'n n n n n y y y',
  'extend-validation': 'n n n n n y n n',
  'ask-again': 'n n n n n y n n',
};
const commands = Object.keys(rows) as ReportCommandType[];
const cellOf = (type: ReportCommandType, state: ReportStatus) => rows[type].split(' ')[states.indexOf(state)];
const allowedIn = (state: ReportStatus) => commands.filter((type) => cellOf(type, state) === 'y').sort();

describe('commands in each state of a report', () => {
  const cases = commands.flatMap((type) => states.map((state) => [type, state, cellOf(type, state)] as const));
  it.each(cases)('%s, %s: %s', (type, state, expected) => {
    const scenario = ReportScenario.in(state);
    expect(scenario.report.status).toBe(state);
    const refusal = scenario.refusalIfAny(scenario.commandOf(type));
    if (expected === 'y') return expect(refusal?.code).not.toBe('illegal_transition');
    expect(refusal).toMatchObject({ code: 'illegal_transition', subject: 'report', state });
    expect([...(refusal?.allowed ?? [])].sort()).toEqual(allowedIn(state));
  });

  it.each<[AllianceStatus, boolean]>([
    ['constituted', true],
    ['concluded', true],
    ['dormant', false],
    ['dissolved', false],
  ])('in an alliance that is %s: %s', (allianceStatus, may) => {
    const scenario = ReportScenario.in('in_validation');
    scenario.setting = { ...scenario.setting, allianceStatus };
    const refusal = scenario.refusalIfAny(scenario.commandOf('validate-report'));
    if (may) expect(refusal).toBeUndefined();
    else expect(refusal).toMatchObject({ code: 'illegal_transition', subject: 'alliance', state: allianceStatus });
  });

  it.each<[ReportCommandType, string]>([
    ['draft-report', 'union'],
    ['submit-report', 'union'],
    ['ask-again', 'union'],
    ['send-back-report', 'university'],
    ['validate-report', 'league'],
    ['dissent-from-report', 'university'],
    ['extend-validation', 'stranger'],
  ])('%s is not for %s, in whatever state', (type, who) => {
    for (const state of states) {
      const scenario = ReportScenario.in(state);
      const command = { ...scenario.commandOf(type), by: desk(who) };
      expect(scenario.refusalIfAny(command)).toMatchObject({ code: 'not_entitled', subject: 'report' });
    }
  });
});

describe('what leads from state to state', () => {
  it.each<[ReportStatus, (scenario: ReportScenario) => unknown, readonly string[], ReportStatus]>([
    ['not_yet_due', (one) => one.nextDay(), ['report-fell-due', 'report-expected'], 'due'],
    ['due', (one) => one.nextDay(), ['report-overdue'], 'overdue'],
    ['due', (one) => one.handsIn(), ['report-drafted', 'report-submitted'], 'submitted'],
    ['overdue', (one) => one.nextDay(), ['report-overdue'], 'overdue'],
    ['overdue', (one) => one.handsIn(), ['report-drafted', 'report-submitted'], 'submitted'],
    ['submitted', (one) => one.does(one.commandOf('send-back-report')), ['report-sent-back'], 'sent_back'],
    ['submitted', (one) => one.nextDay(), ['validation-opened'], 'in_validation'],
    ['sent_back', (one) => one.nextDay(), ['report-overdue'], 'overdue'],
    ['sent_back', (one) => one.does(one.commandOf('submit-report')), ['report-submitted'], 'submitted'],
    [
      'in_validation',
      (one) => one.says('chamber', 'dissent'),
      ['report-dissented', 'constituency-spoke'],
      'in_validation',
    ],
    ['in_validation', (one) => one.nextDay(), ['validation-ending'], 'in_validation'],
    ['accepted', (one) => one.says('chamber', 'dissent'), ['report-dissented'], 'accepted'],
  ])('%s', (state, act, facts, after) => {
    const scenario = ReportScenario.in(state);
    const before = scenario.events.length;
    act(scenario);
    expect(scenario.events.slice(before).map(({ type }) => type)).toEqual(facts);
    expect(scenario.report.status).toBe(after);
    expect(scenario.setting.reporting.reports[0]?.status).toBe(after);
  });
});
