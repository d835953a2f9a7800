import { describe, expect, it } from '@jest/globals';
import { ClearanceScenario, consulate, council, labour } from '../testing/clearance-scenario.js';
import { ReportScenario } from '../testing/report-scenario.js';
import { desk, organization } from '../testing/scenario.js';
import { dayEnds, daysAfter } from '../time/day-ends.js';
import { asReadNow, institutionsOf, waitedFor } from './clearance.js';
import { nextClearanceDay } from './decide-clearance-dates.js';
import { owedClearance } from './owed-clearance.js';

describe('asking for clearance', () => {
  const scenario = new ClearanceScenario();
  const lastDay = scenario.of.endOf('government_local');

  it('is for a member that speaks for a state', () => {
    for (const who of ['union', 'chamber', 'university', 'stranger']) {
      expect(scenario.obstacle({ by: desk(who) })).toMatchObject({ code: 'not_entitled', subject: 'clearance' });
    }
    expect(scenario.obstacle({})).toBeUndefined();
  });

  it.each([
    ['a union of the same country', organization('union', 'workers', false, ['CR'])],
    ['a ministry of another state', organization('other', 'government_national', false, ['NI', 'CR'])],
    ['a body of a whole region', organization('region', 'government_national')],
    ['itself', council],
  ])('is not asked of %s', (_, one) => {
    expect(scenario.obstacle({ asked: [labour, one] })).toMatchObject({
      code: 'other_state',
      facts: { organizationId: one.id },
    });
  });

  it('is not asked of a suspended institution', () => {
    const suspended = organization('labour', 'government_national', true, ['CR']);
    expect(scenario.obstacle({ asked: [suspended] })).toMatchObject({ code: 'organization_suspended' });
  });

  it('of a confidential alliance is asked of those who read its reports anyway', () => {
    const mayRead = (id: string) => id === 'labour';
    expect(scenario.obstacle({ asked: [labour] }, { mayRead })).toBeUndefined();
    expect(scenario.obstacle({ asked: [labour, consulate] }, { mayRead })).toMatchObject({
      code: 'not_at_the_table',
      facts: { organizationId: 'consulate' },
    });
  });

  it('ends with the word of the constituency at the latest', () => {
    for (const endsOn of [daysAfter(scenario.of.at.slice(0, 10), -1), daysAfter(lastDay, 1)]) {
      expect(scenario.obstacle({ endsOn })).toMatchObject({
        code: 'answer_day_out_of_range',
        facts: { until: lastDay },
      });
    }
  });

  it('is done once at a time', () => {
    expect(scenario.obstacle({}, { openClearance: 'earlier' })).toMatchObject({
      code: 'clearance_open',
      facts: { clearanceId: 'earlier' },
    });
  });

  it('waits until the text stands, and ends with the word of the constituency', () => {
    const early = new ClearanceScenario();
    const { report } = ReportScenario.in('submitted');
    expect(early.obstacle({}, { report })).toMatchObject({ code: 'illegal_transition', state: 'submitted' });
    early.of.says('council', 'validate');
    expect(early.obstacle({})).toMatchObject({ code: 'validation_over' });
  });
});

describe('a position that institutions clear', () => {
  it('keeps all that each said, an objection too, and counts silence as nothing', () => {
    const scenario = ClearanceScenario.in('open');
    scenario.answers('labour', 'object', { en: 'No budget' });
    scenario.answers('labour', 'clear');
    expect(scenario.answers('labour', 'clear')).toEqual([]);
    expect(institutionsOf(scenario.clearance)).toMatchObject([
      { organizationId: 'labour', standing: 'cleared', answers: [{ answer: 'objected' }, { answer: 'cleared' }] },
      { organizationId: 'consulate', standing: 'none', answers: [] },
    ]);
    expect(JSON.stringify(institutionsOf(scenario.clearance))).not.toContain('budget');
  });

  it('is owed by those that have said nothing', () => {
    const scenario = ClearanceScenario.in('open');
    scenario.answers('labour', 'clear');
    expect(owedClearance(scenario.clearance)).toMatchObject({ what: 'clearance', organizations: ['consulate'] });
    const { endsOn } = scenario.clearance;
    const madrid = 'Europe/Madrid';
    expect(owedClearance(scenario.clearance, madrid).until).toBe(dayEnds(endsOn, madrid).toISOString());
  });

  it('is taken back when the alliance was dissolved, and nobody is reminded or called silent', () => {
    const scenario = ClearanceScenario.in('open');
    scenario.of.setting = { ...scenario.of.setting, allianceStatus: 'dissolved' };
    expect(scenario.nextDay()).toEqual(['clearance-withdrawn']);
    expect(scenario.clearance).toMatchObject({ status: 'withdrawn', reminded: false });
    expect(scenario.clearance.silent).toBeUndefined();
    expect(nextClearanceDay(scenario.clearance)).toBeUndefined();
  });

  it('is taken back when whoever asked for it has no vote any more', () => {
    const scenario = ClearanceScenario.in('open');
    const { setting } = scenario.of;
    const voting = setting.voting.filter(({ organizationId }) => organizationId !== 'council');
    scenario.of.setting = { ...setting, voting };
    expect(scenario.nextDay()).toEqual(['clearance-withdrawn']);
    expect(scenario.events.at(-1)).toMatchObject({ told: ['labour', 'consulate'] });
  });

  it.each([
    ['validate', 'clearance-withdrawn'],
    ['dissent', 'clearance-ending'],
  ] as const)('to %s goes on or is taken back when the report was accepted without it: %s', (stance, expected) => {
    const scenario = new ClearanceScenario();
    scenario.asks({ stance });
    scenario.reportStatus = 'accepted';
    expect(scenario.nextDay()).toEqual([expected]);
  });

  it('reminds those once, records their silence once, and takes what they say late', () => {
    const scenario = ClearanceScenario.in('open');
    scenario.answers('labour', 'clear');
    expect(scenario.nextDay()).toEqual(['clearance-ending']);
    expect(scenario.events.at(-1)).toMatchObject({ waitedFor: ['consulate'] });
    expect(scenario.nextDay()).toEqual(['institutions-silent']);
    expect(scenario.clearance.silent).toEqual(['consulate']);
    expect(nextClearanceDay(scenario.clearance)).toBeUndefined();
    scenario.answers('consulate', 'clear');
    expect(scenario.clearance).toMatchObject({ silent: ['consulate'], answers: [{ late: false }, { late: true }] });
  });

  it('reminds and calls silent only those that could answer: whom the alliance was closed to was not heard', () => {
    const scenario = ClearanceScenario.in('open');
    const atTheTable = (id: string) => id === 'labour';
    expect(scenario.nextDay(atTheTable)).toEqual(['clearance-ending']);
    expect(scenario.events.at(-1)).toMatchObject({ waitedFor: ['labour'] });
    expect(scenario.nextDay(() => false)).toEqual(['institutions-not-heard']);
    expect(scenario.events.at(-1)).toMatchObject({ unheard: ['labour', 'consulate'] });
    expect(scenario.clearance.silent).toEqual([]);
    expect(nextClearanceDay(scenario.clearance)).toBeUndefined();
    const partly = ClearanceScenario.in('open');
    partly.nextDay();
    expect(partly.nextDay(atTheTable)).toEqual(['institutions-silent', 'institutions-not-heard']);
    expect(partly.clearance.silent).toEqual(['labour']);
  });

  it('shows who was not heard and since when, and tells its end to those alone that the alliance is open to', () => {
    const scenario = ClearanceScenario.in('open');
    const since = '2027-04-20T10:00:00.000Z';
    scenario.closedOut = (id) => (id === 'consulate' ? { since } : undefined);
    const consulateNow = () => institutionsOf(asReadNow(scenario.clearance, scenario.closedOut))[1];
    const unheard = { organizationId: 'consulate', standing: 'not_heard', notHeardSince: since, answers: [] };
    expect(consulateNow()).toEqual(unheard);
    scenario.does(scenario.commandOf('sign-position'));
    expect(scenario.events.at(-1)).toMatchObject({
      told: ['labour'],
      notHeard: [{ organizationId: 'consulate', since }],
    });
    scenario.closedOut = () => ({});
    expect(consulateNow()).toEqual(unheard);
    expect(institutionsOf(scenario.clearance)[0]).toMatchObject({ organizationId: 'labour', standing: 'none' });
  });

  it('lets stand what was said, and a silence, though the alliance was closed afterwards', () => {
    const scenario = ClearanceScenario.in('open');
    scenario.answers('labour', 'object');
    scenario.nextDay();
    scenario.nextDay();
    scenario.closedOut = () => ({ since: scenario.of.at });
    scenario.does(scenario.commandOf('withdraw-clearance'));
    expect(scenario.events.at(-1)).toMatchObject({ told: [], notHeard: [] });
    expect(institutionsOf(scenario.clearance).map(({ standing }) => standing)).toEqual(['objected', 'none']);
  });

  it('awaits nothing once all have answered', () => {
    const scenario = ClearanceScenario.in('open');
    for (const who of ['labour', 'consulate']) scenario.answers(who, 'clear');
    expect(waitedFor(scenario.clearance)).toEqual([]);
    expect(nextClearanceDay(scenario.clearance)).toBeUndefined();
  });

  it('that is asked for shortly before its day reminds nobody', () => {
    const scenario = new ClearanceScenario();
    scenario.asks({ endsOn: daysAfter(scenario.of.at.slice(0, 10), 2) });
    expect(scenario.nextDay()).toEqual(['institutions-silent']);
  });
});

describe('the word that comes of it', () => {
  it('is its officer’s to say while it is cleared, and shows who cleared it', () => {
    const scenario = ReportScenario.in('in_validation');
    scenario.setting = { ...scenario.setting, openClearance: 'clearance' };
    const word = { type: 'validate-report', by: desk('council'), note: {} } as const;
    expect(scenario.refusalIfAny(word)).toMatchObject({ code: 'clearance_open', facts: { clearanceId: 'clearance' } });
    const institutions = [{ organizationId: 'labour', standing: 'none', answers: [] }] as const;
    scenario.does({ ...word, clearance: { clearanceId: 'clearance', institutions } });
    expect(scenario.report.words).toMatchObject([{ organizationId: 'council', clearance: { institutions } }]);
    expect(scenario.positionOf('government_local')).toBe('validated');
  });
});
