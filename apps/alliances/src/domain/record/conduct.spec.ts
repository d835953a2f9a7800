import { describe, expect, it } from '@jest/globals';
import { RecordScenario } from '../testing/record-scenario.js';
import { desk, standing } from '../testing/scenario.js';
import { conduct, type Order } from './conduct.js';
import { nextHealthReview } from './record-health.js';
import { owedAnswers } from '../week/owed-answers.js';
import { summarizeRecord } from './summarize-record.js';

const actionPointDue = (scenario: RecordScenario): Order => ({
  to: 'workplan',
  command: {
    type: 'action-point-due',
    actionPointId: scenario.record.workplan.actionPoints[0]?.id ?? '',
    today: scenario.at().slice(0, 10),
  },
});

describe('an order to an alliance', () => {
  it('makes the alliance active when the workplan is accepted', () => {
    const scenario = RecordScenario.active();
    expect(scenario.record.alliance.status).toBe('active');
    expect(scenario.record.workplan.status).toBe('accepted');
  });

  it('comes with each fact as the record stood right after it', () => {
    const steps = new RecordScenario().does({ to: 'alliance', command: standing('union', 'workers', 'workers') });
    expect(steps.map(({ fact }) => fact.event.type)).toEqual([
      'interest-expressed',
      'interest-accepted',
      'seat-filled',
    ]);
    expect(steps.map(({ after }) => after.alliance.places.length)).toEqual([1, 1, 2]);
    expect(steps[0]?.after.alliance.interests[0]?.status).toBe('submitted');
  });

  it('that only repeats what is done has no steps and is no sign of life', () => {
    const scenario = RecordScenario.active();
    const before = scenario.record;
    const by = desk('union');
    const again: Order = {
      to: 'workplan',
      command: { type: 'respond-to-workplan', by, proposal: 1, stance: 'accept', note: {} },
    };
    expect(scenario.followsOf(again)).toEqual([]);
    expect(scenario.record).toEqual(before);
  });

  it('of an organisation that is suspended is refused, whatever it is', () => {
    const scenario = RecordScenario.active();
    scenario.does({ to: 'alliance', command: { type: 'suspend-organization', organizationId: 'council' } });
    const by = desk('council');
    const orders: readonly Order[] = [
      { to: 'alliance', command: { type: 'conclude', by, outcome: {}, open: [], points: [] } },
      { to: 'workplan', command: { type: 'propose-workplan', by } },
      { to: 'health', command: { type: 'set-health', by, byCoordinator: false, status: 'at_risk', note: {} } },
    ];
    for (const order of orders) {
      const { record } = scenario;
      expect(conduct(record, order, scenario.context())).toMatchObject({
        accepted: false,
        refusal: { code: 'organization_suspended', facts: { organizationId: 'council' } },
      });
    }
  });

  it('that is refused leaves nothing behind, with the reason of the domain', () => {
    const scenario = new RecordScenario();
    const order: Order = { to: 'workplan', command: { type: 'propose-workplan', by: desk('council') } };
    expect(conduct(scenario.record, order, scenario.context())).toMatchObject({
      accepted: false,
      refusal: { code: 'illegal_transition', state: 'forming' },
    });
  });

  it('is a sign of life when people gave it, and none when a date or an event did', () => {
    const scenario = RecordScenario.active();
    const { lastActivityAt } = scenario.record;
    scenario.letDaysPass(31);
    expect(scenario.followsOf(actionPointDue(scenario))).toContain('action-point-overdue');
    expect(scenario.record.lastActivityAt).toBe(lastActivityAt);
    const actionPointId = scenario.record.workplan.actionPoints[0]?.id ?? '';
    scenario.does({ to: 'workplan', command: { type: 'complete-action-point', by: desk('union'), actionPointId } });
    expect(scenario.record.lastActivityAt).toBe(scenario.at());
  });
});

describe('the health', () => {
  it('is proposed anew in the same step as what it depends on', () => {
    const scenario = RecordScenario.active().letDaysPass(31);
    expect(scenario.followsOf(actionPointDue(scenario))).toEqual([
      'action-point-overdue',
      'health-proposed',
      'health-changed',
      'fell-silent',
    ]);
    expect(summarizeRecord(scenario.record, owedAnswers(scenario.record, scenario.at()))).toMatchObject({
      health: 'at_risk',
      overdueActionPoints: 1,
      awaitingAnswer: 0,
    });
  });

  it('counts how late a point is from its last day, however late the alarm came', () => {
    const scenario = RecordScenario.active().letDaysPass(42);
    scenario.does(actionPointDue(scenario));
    expect(scenario.record.health.proposed).toEqual({
      status: 'at_risk',
      reason: { code: 'action_points_overdue', params: { count: 1, days: 10 } },
    });
  });

  it('keeps what the coordinator says instead, until it is taken back', () => {
    const scenario = RecordScenario.active();
    const by = desk('council');
    const said = {
      type: 'set-health',
      by,
      byCoordinator: true,
      status: 'off_track',
      note: { en: 'A crisis' },
    } as const;
    expect(scenario.followsOf({ to: 'health', command: said })).toEqual(['health-set', 'health-changed']);
    expect(scenario.followsOf({ to: 'rules' })).toEqual([]);
    const back = { type: 'clear-health', byCoordinator: true } as const;
    expect(scenario.followsOf({ to: 'health', command: back })).toEqual(['health-cleared', 'health-changed']);
  });

  it('is looked at again when time alone may have changed it, at every threshold in turn', () => {
    const scenario = new RecordScenario();
    const { lastActivityAt } = scenario.record;
    const found: string[] = [];
    for (let next = nextHealthReview(scenario.record, scenario.at()); next;) {
      const days = (Date.parse(next) - Date.parse(lastActivityAt)) / 86_400_000;
      scenario.record = after(scenario.record, next);
      found.push(`${days}: ${scenario.record.health.proposed.status}`);
      next = nextHealthReview(scenario.record, next);
    }
    expect(found).toEqual(['21: on_track', '46: at_risk', '91: off_track']);
  });

  it('is not looked at again once the alliance has ended', () => {
    const scenario = new RecordScenario();
    scenario.does({ to: 'alliance', command: { type: 'initiative-withdrawn' } });
    expect(nextHealthReview(scenario.record, scenario.at())).toBeUndefined();
  });
});

function after(record: RecordScenario['record'], at: string): RecordScenario['record'] {
  const result = conduct(record, { to: 'rules' }, { at, newId: () => 'id' });
  if (!result.accepted) throw new Error('The rules were refused');
  return result.record;
}
