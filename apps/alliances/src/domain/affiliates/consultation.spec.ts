import { describe, expect, it } from '@jest/globals';
import { nobodyIsClosedOut } from '../record/closed-out.js';
import { ConsultationScenario, miners, teachers } from '../testing/consultation-scenario.js';
import { ReportScenario } from '../testing/report-scenario.js';
import { desk, organization } from '../testing/scenario.js';
import { dayEnds, daysAfter } from '../time/day-ends.js';
import { awaitedAffiliates, spokenForBy } from './consultation.js';
import { nextConsultationDay } from './decide-consultation-dates.js';
import { owedConsultation } from './owed-consultation.js';

describe('consulting affiliates', () => {
  const scenario = new ConsultationScenario();

  it('is for a voting member, and not for one that speaks for a state', () => {
    for (const who of ['council', 'league', 'university', 'stranger']) {
      expect(scenario.obstacle({ by: desk(who) })).toMatchObject({ code: 'not_entitled', subject: 'consultation' });
    }
    expect(scenario.obstacle({})).toBeUndefined();
  });

  it('asks organisations of the same constituency, each but itself', () => {
    for (const one of [organization('chamber', 'employers'), organization('union', 'workers')]) {
      expect(scenario.obstacle({ asked: [miners, one] })).toMatchObject({
        code: 'other_constituency',
        facts: { organizationId: one.id },
      });
    }
    const suspended = organization('miners', 'workers', true);
    expect(scenario.obstacle({ asked: [suspended] })).toMatchObject({ code: 'organization_suspended' });
  });

  it('in a confidential alliance asks those that read its reports anyway', () => {
    const mayRead = (id: string) => id === 'miners';
    expect(scenario.obstacle({ asked: [miners] }, { mayRead })).toBeUndefined();
    expect(scenario.obstacle({ asked: [teachers] }, { mayRead })).toMatchObject({ code: 'not_at_the_table' });
  });

  it('is done once at a time, of a text that stands, and ends with the word of the constituency', () => {
    expect(scenario.obstacle({}, { openConsultation: 'earlier' })).toMatchObject({ code: 'consultation_open' });
    const { report } = ReportScenario.in('submitted');
    expect(scenario.obstacle({}, { report })).toMatchObject({ code: 'illegal_transition', state: 'submitted' });
    const endsOn = daysAfter(scenario.of.endOf('workers'), 1);
    expect(scenario.obstacle({ endsOn })).toMatchObject({ code: 'answer_day_out_of_range' });
  });
});

describe('what affiliates answer', () => {
  it('counts once they have confirmed that they are affiliates; who says it is none is counted as that', () => {
    const scenario = new ConsultationScenario();
    scenario.asks({ asked: [miners, teachers, organization('strangers', 'workers')] });
    scenario.answers('miners', 'validate');
    scenario.answers('strangers', 'not_affiliated', true);
    expect(spokenForBy(scenario.consultation, nobodyIsClosedOut)).toEqual({
      consultationId: 'consultation',
      asked: 3,
      answered: 1,
      notAffiliated: 1,
      notHeard: 0,
      named: [],
    });
  });

  it('names those that agree, with what they said last, and says of no other how it voted', () => {
    const scenario = ConsultationScenario.in('open');
    scenario.answers('miners', 'validate', true);
    scenario.answers('miners', 'dissent', true);
    scenario.answers('teachers', 'validate');
    const spoken = spokenForBy(scenario.consultation, nobodyIsClosedOut);
    expect(spoken.named).toEqual([{ organizationId: 'miners', stance: 'dissent' }]);
    expect(JSON.stringify(spoken)).not.toMatch(/teachers|A word/);
  });

  it('is owed by those that have said nothing; an affiliate reads of itself alone', () => {
    const { consultation } = ConsultationScenario.in('open');
    expect(owedConsultation(consultation, 'union')).toMatchObject([{ organizations: ['miners', 'teachers'] }]);
    expect(owedConsultation(consultation, 'miners')).toMatchObject([{ organizations: ['miners'] }]);
    expect(owedConsultation(consultation, 'stranger')).toEqual([]);
    const until = dayEnds(consultation.endsOn, 'Europe/Madrid').toISOString();
    expect(owedConsultation(consultation, 'miners', 'Europe/Madrid')).toMatchObject([{ until }]);
  });

  it('tells the confederation once that all have answered', () => {
    const scenario = ConsultationScenario.in('open');
    expect(scenario.answers('miners', 'abstain')).toEqual(['affiliate-answered']);
    expect(scenario.answers('miners', 'abstain')).toEqual([]);
    expect(scenario.answers('teachers', 'dissent')).toEqual(['affiliate-answered', 'affiliates-heard']);
    expect(scenario.answers('teachers', 'validate')).toEqual(['affiliate-answered']);
    expect(awaitedAffiliates(scenario.consultation)).toEqual([]);
    expect(nextConsultationDay(scenario.consultation)).toBeUndefined();
  });

  it('is asked for once more before the last day, which is told when it is over', () => {
    const scenario = ConsultationScenario.in('open');
    scenario.answers('miners', 'validate');
    expect(scenario.nextDay()).toEqual(['affiliates-ending']);
    expect(scenario.events.at(-1)).toMatchObject({ awaited: ['teachers'] });
    expect(scenario.nextDay()).toEqual(['affiliates-heard']);
    expect(scenario.answers('teachers', 'validate')).toEqual(['affiliate-answered']);
    expect(scenario.consultation.answers.map(({ late }) => late)).toEqual([false, true]);
  });

  it('comes before the word of the confederation: while they can still answer it does not speak for them', () => {
    const scenario = ConsultationScenario.in('open');
    const speak = scenario.commandOf('speak-for-affiliates');
    scenario.asks({ endsOn: daysAfter(scenario.of.endOf('workers'), -2) });
    scenario.answers('miners', 'validate');
    const { endsOn } = scenario.consultation;
    expect(scenario.refusalIfAny(speak)).toMatchObject({
      code: 'affiliates_awaited',
      state: 'open',
      facts: { count: 1, endsOn },
    });
    scenario.answers('teachers', 'dissent');
    expect(scenario.refusalIfAny(speak)).toBeUndefined();
  });

  it('is taken back when the alliance was dissolved, and nobody is reminded', () => {
    const scenario = new ConsultationScenario();
    scenario.asks({ endsOn: daysAfter(scenario.of.endOf('workers'), -2) });
    scenario.of.setting = { ...scenario.of.setting, allianceStatus: 'dissolved' };
    expect(scenario.nextDay()).toEqual(['affiliates-withdrawn']);
    expect(scenario.consultation.status).toBe('withdrawn');
  });

  it('is taken back when the confederation has no vote any more', () => {
    const scenario = new ConsultationScenario();
    scenario.asks({ endsOn: daysAfter(scenario.of.endOf('workers'), -2) });
    const { setting } = scenario.of;
    const voting = setting.voting.filter(
      ({ organizationId }) => organizationId !== scenario.consultation.organizationId,
    );
    scenario.of.setting = { ...setting, voting };
    expect(scenario.nextDay()).toEqual(['affiliates-withdrawn']);
    expect(scenario.consultation.status).toBe('withdrawn');
  });

  it('does not wait for those that the alliance was closed to: they are counted as not heard, and told nothing', () => {
    const scenario = new ConsultationScenario();
    scenario.asks({ endsOn: daysAfter(scenario.of.endOf('workers'), -2) });
    scenario.answers('miners', 'validate');
    scenario.closedOut = (id) => (id === 'teachers' ? {} : undefined);
    expect(spokenForBy(scenario.consultation, () => ({}))).toMatchObject({ asked: 2, answered: 1, notHeard: 1 });
    scenario.does(scenario.commandOf('speak-for-affiliates'));
    expect(scenario.events.at(-1)).toMatchObject({ told: ['miners'] });
  });

  it('counts as not heard nobody that had its time and was closed out later', () => {
    const scenario = ConsultationScenario.in('open');
    scenario.nextDay();
    scenario.nextDay();
    const { overSince = '' } = scenario.consultation;
    const heard = (since: string) => spokenForBy(scenario.consultation, () => ({ since })).notHeard;
    expect([heard('2027-01-01T00:00:00.000Z'), heard(overSince)]).toEqual([2, 0]);
  });

  it('comes before any other word of it on the report', () => {
    const scenario = new ConsultationScenario();
    const { of } = scenario;
    scenario.asks({ endsOn: daysAfter(of.endOf('workers'), -2) });
    const word = (type: 'validate-report' | 'dissent-from-report') => {
      of.setting = { ...of.setting, openConsultation: scenario.consultation };
      return of.refusalIfAny({ type, by: desk('union'), note: {} });
    };
    for (const type of ['validate-report', 'dissent-from-report'] as const) {
      expect(word(type)).toMatchObject({ code: 'consultation_open', facts: { consultationId: 'consultation' } });
    }
    of.setting = { ...of.setting, closedOut: () => ({}) };
    expect(word('validate-report')).toBeUndefined();
    of.setting = { ...of.setting, closedOut: (id) => (id === 'teachers' ? {} : undefined) };
    expect(word('validate-report')).toMatchObject({ code: 'consultation_open' });
    scenario.answers('miners', 'validate');
    expect(word('validate-report')).toBeUndefined();
    of.setting = { ...of.setting, closedOut: nobodyIsClosedOut };
    scenario.allAnswer();
    expect(word('validate-report')).toBeUndefined();
  });

  it.each([
    ['once their last day is over, whoever said nothing', -2, -1],
    ['on the last day of its own word, since afterwards it would come too late', 0, 0],
  ])('%s', (_, ends, day) => {
    const scenario = new ConsultationScenario();
    const last = scenario.of.endOf('workers');
    scenario.asks({ endsOn: daysAfter(last, ends) });
    const speak = scenario.commandOf('speak-for-affiliates');
    scenario.of.at = `${daysAfter(last, day - 1)}T12:00:00.000Z`;
    expect(scenario.refusalIfAny(speak)).toMatchObject({ code: 'affiliates_awaited' });
    scenario.of.at = `${daysAfter(last, day)}T12:00:00.000Z`;
    expect(scenario.refusalIfAny(speak)).toBeUndefined();
  });

  it('stands beside the one word of the confederation', () => {
    const scenario = ReportScenario.in('in_validation');
    const affiliates = { consultationId: 'consultation', asked: 2, answered: 1, notAffiliated: 0, named: [] };
    scenario.does({ type: 'dissent-from-report', by: desk('union'), note: {}, affiliates });
    expect(scenario.report.words).toMatchObject([{ organizationId: 'union', stance: 'dissent', affiliates }]);
  });
});
