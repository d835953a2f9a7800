import { describe, expect, it } from '@jest/globals';
import { ReportScenario } from '../testing/report-scenario.js';
import { desk } from '../testing/scenario.js';
import { daysAfter } from '../time/day-ends.js';
import { positionOf } from './hearing.js';
import { dissentsFrom } from './report.js';
import { nextReportDay, reportsToValidate, unansweredReports } from './reporting.js';

const validating = () => ReportScenario.in('in_validation');
const end = (scenario: ReportScenario) => {
  scenario.nextDay();
  return scenario.nextDay();
};

describe('the sign-off of a report', () => {
  it('is complete when each constituency has spoken, and not before', () => {
    const scenario = validating();
    expect(scenario.says('council', 'validate')).toEqual(['report-validated', 'constituency-spoke']);
    expect(scenario.says('chamber', 'validate')).toEqual(['report-validated', 'constituency-spoke']);
    expect(scenario.says('union', 'validate')).toEqual(['report-validated']);
    expect(scenario.report.status).toBe('in_validation');
    expect(scenario.says('federation', 'validate')).toEqual([
      'report-validated',
      'constituency-spoke',
      'report-accepted',
    ]);
    expect(scenario.report).toMatchObject({ status: 'accepted', acceptedAt: scenario.at });
  });

  it('keeps the dissent of a constituency beside the status', () => {
    const scenario = validating();
    const note = { es: 'Se siguen cobrando comisiones.' };
    for (const who of ['council', 'union', 'federation']) scenario.says(who, 'validate');
    scenario.says('chamber', 'dissent', note);
    expect(scenario.report.status).toBe('accepted_with_dissent');
    expect(scenario.positionOf('employers')).toBe('dissented');
    expect(dissentsFrom(scenario.report)).toMatchObject([{ organizationId: 'chamber', note, late: false }]);
  });

  it('keeps a dissent in time also when its organisation validates afterwards', () => {
    const scenario = validating();
    scenario.says('union', 'dissent');
    for (const who of ['council', 'union', 'federation', 'chamber']) scenario.says(who, 'validate');
    expect(scenario.report.status).toBe('accepted_with_dissent');
    expect(dissentsFrom(scenario.report)).toHaveLength(1);
  });

  it('takes the same word once, and another note as another word', () => {
    const scenario = validating();
    scenario.says('union', 'dissent', { en: 'Fees' });
    expect(scenario.says('union', 'dissent', { en: 'Fees' })).toEqual([]);
    expect(scenario.says('union', 'dissent', { en: 'Fees and housing' })).toEqual(['report-dissented']);
  });

  it('records silence as silence, and accepts nothing by it', () => {
    const scenario = validating();
    for (const who of ['council', 'union', 'federation']) scenario.says(who, 'validate');
    const endsOn = scenario.endOf('employers');
    expect(end(scenario)).toEqual(['constituency-silent']);
    expect(scenario.report).toMatchObject({
      status: 'in_validation',
      silences: [{ constituency: 'employers', endsOn, at: scenario.at }],
    });
    expect(scenario.refusalIfAny(scenario.commandOf('validate-report'))).toMatchObject({
      code: 'validation_over',
      facts: { endsOn },
    });
    expect(unansweredReports(scenario.setting.reporting)).toHaveLength(1);
    expect(reportsToValidate(scenario.setting.reporting)).toHaveLength(0);
  });

  it('takes a late dissent on record, which decides nothing', () => {
    const scenario = validating();
    end(scenario);
    expect(scenario.says('chamber', 'dissent', { en: 'Late' })).toEqual(['report-dissented']);
    expect(scenario.positionOf('employers')).toBe('silent');
    expect(scenario.report.words.at(-1)).toMatchObject({ late: true });
  });

  it('is late once the day is over, also while the clock has not said so yet', () => {
    const scenario = validating();
    scenario.at = `${daysAfter(scenario.endOf('employers'), 2)}T00:00:00.000Z`;
    expect(scenario.refusalIfAny(scenario.commandOf('validate-report'))?.code).toBe('validation_over');
    scenario.says('chamber', 'dissent');
    expect(scenario.report.words).toMatchObject([{ late: true }]);
  });

  it('asks the silent once more: their silence stays, and so does what others said', () => {
    const scenario = validating();
    for (const who of ['council', 'union']) scenario.says(who, 'validate');
    end(scenario);
    scenario.says('chamber', 'dissent', { en: 'Late' });
    expect(scenario.does(scenario.commandOf('ask-again'))).toEqual(['validation-renewed']);
    expect(scenario.refusalIfAny(scenario.commandOf('ask-again'))?.code).toBe('nobody_silent');
    expect(scenario.positionOf('government_local')).toBe('validated');
    expect(scenario.says('federation', 'validate')).toContain('constituency-spoke');
    expect(scenario.says('chamber', 'dissent', { en: 'Late' })).toContain('report-accepted');
    expect(scenario.report).toMatchObject({
      status: 'accepted_with_dissent',
      silences: [{ constituency: 'workers' }, { constituency: 'employers' }],
    });
  });

  it('goes on with who holds the seat now; a constituency that has left the table is silent', () => {
    const scenario = validating();
    const voting = scenario.setting.voting.filter(({ constituency }) => constituency !== 'employers');
    const joined = [...voting, { organizationId: 'migrants', constituency: 'migrant_led' }];
    scenario.setting = { ...scenario.setting, voting: joined };
    for (const who of ['council', 'union', 'federation']) scenario.says(who, 'validate');
    const migrants = desk('migrants');
    expect(scenario.refusalIfAny({ type: 'validate-report', by: migrants, note: {} })?.code).toBe('not_entitled');
    scenario.says('migrants', 'dissent');
    end(scenario);
    expect(scenario.report.status).toBe('in_validation');
    expect(scenario.positionOf('employers')).toBe('silent');
    const heir = { organizationId: 'guild', constituency: 'employers' };
    scenario.setting = { ...scenario.setting, voting: [...joined, heir] };
    scenario.does(scenario.commandOf('ask-again'));
    expect(scenario.says('guild', 'validate')).toContain('report-accepted');
    // Who came to the table after the text stood was not asked: its dissent is on record and decides nothing.
    expect(scenario.report).toMatchObject({
      status: 'accepted',
      words: expect.arrayContaining([expect.objectContaining({ organizationId: 'migrants', late: true })]),
    });
  });
});

describe('a constituency', () => {
  const at = '2027-04-01T00:00:00.000Z';
  const words = (...said: readonly (readonly [string, 'validate' | 'dissent'])[]) =>
    said.map(([organizationId, stance]) => ({
      organizationId,
      stance,
      constituency: 'workers',
      note: {},
      at,
      late: false,
    }));
  const voting = (...ids: readonly string[]) =>
    ids.map((organizationId) => ({ organizationId, constituency: 'workers' }));

  it.each([
    ['says nothing while too few speak', voting('a', 'b', 'c'), words(['a', 'validate']), undefined],
    ['validates by more than half', voting('a', 'b', 'c'), words(['a', 'validate'], ['b', 'validate']), 'validated'],
    ['dissents when that can no longer be', voting('a', 'b'), words(['a', 'validate'], ['b', 'dissent']), 'dissented'],
    ['is heard by its last words', voting('a'), words(['a', 'dissent'], ['a', 'validate']), 'validated'],
    ['without a voice says nothing', [], words(['a', 'validate']), undefined],
    [
      'of institutions that are one voice speaks when all have',
      voting('a', 'b').map((one) => ({ ...one, voice: 'government/CR' })),
      words(['a', 'validate']),
      undefined,
    ],
  ])('%s', (_, members, said, expected) => {
    expect(positionOf('workers', members, said)).toBe(expected);
  });

  it('gives itself more time once, and the others keep their day', () => {
    const scenario = validating();
    const before = scenario.endOf('employers');
    const endsOn = daysAfter(before, 7);
    const extend = (to: string) => ({ type: 'extend-validation', by: desk('chamber'), endsOn: to }) as const;
    for (const wrong of [before, daysAfter(before, 15)]) {
      expect(scenario.refusalIfAny(extend(wrong))).toMatchObject({
        code: 'extension_out_of_range',
        facts: { from: daysAfter(before, 1), until: daysAfter(before, 14) },
      });
    }
    expect(scenario.does(extend(endsOn))).toEqual(['validation-extended']);
    expect(scenario.does(extend(endsOn))).toEqual([]);
    expect(scenario.refusalIfAny(extend(daysAfter(endsOn, 1)))?.code).toBe('extended_before');
    expect([scenario.endOf('employers'), scenario.endOf('workers')]).toEqual([endsOn, before]);
    scenario.nextDay();
    expect(scenario.nextDay()).toEqual(['constituency-silent', 'constituency-silent']);
    expect(scenario.positionOf('employers')).toBe('open');
    scenario.nextDay();
    expect(scenario.nextDay()).toEqual(['constituency-silent']);
  });

  it('cannot take more time once it has spoken', () => {
    const scenario = validating();
    scenario.says('chamber', 'validate');
    expect(scenario.refusalIfAny(scenario.commandOf('extend-validation'))?.code).toBe('validation_over');
  });

  it('sends a report back once', () => {
    const scenario = ReportScenario.in('sent_back');
    expect(scenario.report.sentBack).toMatchObject([{ constituency: 'employers', submission: 1 }]);
    scenario.does(scenario.commandOf('submit-report'));
    expect(scenario.report.submissions).toBe(2);
    expect(scenario.refusalIfAny(scenario.commandOf('send-back-report'))).toMatchObject({
      code: 'sent_back_before',
      facts: { constituency: 'employers' },
    });
    const union = { ...scenario.commandOf('send-back-report'), by: desk('union') };
    expect(scenario.refusalIfAny(union)).toBeUndefined();
  });

  it('is reminded once before its last day', () => {
    const scenario = validating();
    scenario.says('chamber', 'validate');
    expect(scenario.nextDay()).toEqual(['validation-ending']);
    expect(scenario.events.at(-1)).toMatchObject({ constituencies: ['government_local', 'workers'] });
    const [brief] = scenario.setting.reporting.reports;
    expect(brief && nextReportDay(brief)).toBe(scenario.endOf('workers'));
  });
});
