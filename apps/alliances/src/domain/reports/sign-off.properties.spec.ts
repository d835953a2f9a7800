import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ReportScenario } from '../testing/report-scenario.js';
import { desk } from '../testing/scenario.js';
import { daysAfter } from '../time/day-ends.js';
import type { ReportCommandType } from './permitted-report-commands.js';
import { hasSpoken } from './hearing.js';
import { recountReport } from './decide-report-dates.js';
import { dissentsFrom } from './report.js';
import { nextReportDay } from './reporting.js';

const types: readonly ReportCommandType[] = [
  'draft-report',
  'submit-report',
  'send-back-report',
  'validate-report',
  'dissent-from-report',
  'extend-validation',
  'ask-again',
];

/** One act of a story; the coordinator's come from the council, and now and then a day passes or somebody leaves. */
const act = fc.record({
  type: fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...types) },
    { weight: 1, arbitrary: fc.constantFrom('day' as const, 'leave' as const) },
  ),
  who: fc.constantFrom('council', 'union', 'federation', 'chamber'),
  days: fc.integer({ min: 1, max: 14 }),
});

function play(
  scenario: ReportScenario,
  { type, who, days }: typeof act extends fc.Arbitrary<infer A> ? A : never,
): void {
  if (type === 'day') {
    const [brief] = scenario.setting.reporting.reports;
    if (brief && nextReportDay(brief) !== undefined) scenario.nextDay();
    return;
  }
  if (type === 'leave') {
    if (who !== 'council') scenario.leaves(who);
    return;
  }
  const byCoordinator = type === 'draft-report' || type === 'submit-report' || type === 'ask-again';
  const given = scenario.commandOf(type);
  const command = { ...given, ...(byCoordinator ? {} : { by: desk(who) }) };
  const aimed =
    command.type === 'extend-validation' ? { ...command, endsOn: daysAfter(command.endsOn, days - 7) } : command;
  if (!scenario.refusalIfAny(aimed)) scenario.does(aimed);
}

describe('whatever people and the clock do to a report', () => {
  it('it is accepted by the word of each constituency only, and no dissent or silence is ever lost', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
        const scenario = ReportScenario.in('submitted');
        scenario.setting = { ...scenario.setting, needed: ['workers'] };
        let [words, silences] = [scenario.report.words, scenario.report.silences];
        for (const one of acts) {
          play(scenario, one);
          const { report } = scenario;
          expect(report.words.slice(0, words.length)).toEqual(words);
          expect(report.silences.slice(0, silences.length)).toEqual(silences);
          [words, silences] = [report.words, report.silences];
          expect(recountReport(report, scenario.setting, scenario)).toEqual([]);
        }
        const { report, setting } = scenario;
        const accepted = report.status === 'accepted' || report.status === 'accepted_with_dissent';
        const positions = report.hearings.map(({ position }) => position);
        if (accepted) expect(positions).not.toEqual(expect.arrayContaining([expect.stringMatching(/open|silent/)]));
        if (accepted) expect(report.hearings.some(hasSpoken)).toBe(true);
        const inTime = dissentsFrom(report).some(({ late }) => !late);
        if (accepted) expect(report.status === 'accepted_with_dissent').toBe(inTime);
        expect(setting.reporting.reports[0]).toMatchObject({ status: report.status, hearings: report.hearings });
      }),
      { seed: 20270101, numRuns: 200 },
    );
  });
});
