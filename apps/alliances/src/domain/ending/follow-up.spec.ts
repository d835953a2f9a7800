import { describe, expect, it } from '@jest/globals';
import { desk, Scenario, wordOnDissolution } from '../testing/scenario.js';
import { owedAnswers } from '../week/owed-answers.js';
import { dutiesIn } from '../week/duties.js';
import { RecordScenario } from '../testing/record-scenario.js';
import { followedUp, nextFollowUpReminder } from './follow-up.js';
import type { OpenPoint, SettledPoint } from './open-point.js';
import { openPointsOf } from './open-points.js';

const open: readonly OpenPoint[] = [
  { of: 'action_point', id: 'print', organizationId: 'union', dueOn: '2027-03-01', title: { en: 'Print it' } },
  { of: 'decision', id: 'cadence', dueOn: '2027-06-01' },
];
const points: readonly SettledPoint[] = [
  { of: 'action_point', id: 'print', becomes: 'handed_over', organizationId: 'chamber', note: {} },
  { of: 'decision', id: 'cadence', becomes: 'dropped', note: { en: 'Nobody meets' } },
];

/** Dissolved; the chamber took over a point of the union's. */
function ended(): Scenario {
  const scenario = new Scenario().constitute();
  scenario.does({ type: 'propose-dissolution', by: desk('council'), reason: {}, open, points });
  for (const member of ['union', 'chamber']) {
    scenario.does({ ...wordOnDissolution(member, 1, 'accept'), open });
  }
  return scenario;
}

const settling = (who: string, becomes: 'done' | 'dropped' = 'done', pointId = 'print') =>
  ({ type: 'settle-handed-over', by: desk(who), pointId, becomes, note: { en: 'Printed' }, open }) as const;

describe('what was handed over when an alliance ended', () => {
  it('is settled once by whoever took it over, and by nobody else', () => {
    const scenario = ended();
    expect(followedUp(scenario.alliance).map(({ id }) => id)).toEqual(['print']);
    expect(scenario.refusalOf(settling('union')).code).toBe('not_entitled');
    expect(scenario.refusalOf(settling('chamber', 'done', 'cadence')).code).toBe('unknown_record');
    expect(scenario.does(settling('chamber'))).toEqual(['handed-over-settled']);
    expect(scenario.does(settling('chamber'))).toEqual([]);
    expect(scenario.refusalOf(settling('chamber', 'dropped'))).toMatchObject({
      code: 'illegal_transition',
      subject: 'open_point',
      state: 'done',
    });
    expect(followedUp(scenario.alliance)).toEqual([]);
    expect(scenario.alliance.dissolution?.points[0]).toMatchObject({
      organizationId: 'chamber',
      followUp: { becomes: 'done', note: { en: 'Printed' } },
    });
  });

  it('is asked after each month of whoever took it over, all at once, until it is settled', () => {
    const scenario = ended();
    const { alliance } = scenario;
    const end = alliance.dissolution?.at ?? '';
    expect(end).toMatch(/^2027-01-01T/);
    const next = (at: string) => nextFollowUpReminder(alliance, at)?.toISOString().slice(0, 10);
    const later = (day: string) => `${day}${end.slice(10)}`;
    expect([end, later('2027-01-31'), later('2027-02-01'), later('2027-06-15')].map(next)).toEqual([
      '2027-02-01',
      '2027-02-01',
      '2027-03-01',
      '2027-07-01',
    ]);
    expect(scenario.does({ type: 'remind-of-handed-over' })).toEqual(['handed-over-awaited']);
    const points = [{ of: 'action_point', id: 'print' }];
    expect(scenario.events.at(-1)).toMatchObject({ organizationId: 'chamber', points });
    scenario.does(settling('chamber'));
    expect(scenario.does({ type: 'remind-of-handed-over' })).toEqual([]);
    expect(nextFollowUpReminder(scenario.alliance, later('2027-06-15'))).toBeUndefined();
    expect(nextFollowUpReminder(new Scenario().alliance, end)).toBeUndefined();
  });

  it('is a matter of those who own it once the alliance has ended', () => {
    const scenario = new Scenario().constitute();
    expect(scenario.refusalOf(settling('union'))).toMatchObject({ code: 'illegal_transition', state: 'constituted' });
    expect(scenario.refusalOf(settling('union', 'done', 'other'))).toMatchObject({ code: 'unknown_record' });
  });

  it('is open until then, an answer that its owner owes and a duty of it, though nothing else of the plan is', () => {
    const scenario = RecordScenario.active();
    scenario.record = { ...scenario.record, alliance: ended().alliance };
    const { record } = scenario;
    const since = record.alliance.dissolution?.at;
    expect(openPointsOf(record)).toEqual([{ ...open[0], organizationId: 'chamber' }]);
    const owed = owedAnswers(record, scenario.at());
    const title = { en: 'Print it' };
    expect(owed).toEqual([{ what: 'handed_over', id: 'print', since, organizations: ['chamber'], title }]);
    expect(dutiesIn(record, owed)).toEqual([{ organizationId: 'chamber', answers: 1, days: [] }]);
    scenario.does({ to: 'alliance', command: settling('chamber') });
    expect(openPointsOf(scenario.record)).toEqual([]);
    expect(owedAnswers(scenario.record, scenario.at())).toEqual([]);
  });
});
