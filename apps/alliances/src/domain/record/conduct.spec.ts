import { describe, expect, it } from '@jest/globals';
import type { OpenPoint, SettledPoint } from '../ending/open-point.js';
import { openPointsOf } from '../ending/open-points.js';
import { planOf } from '../testing/plan-scenario.js';
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

describe('when somebody leaves the table', () => {
  /** Four voices, of which all have to accept; the union of the second seat says nothing. */
  const ofFour = (scenario: RecordScenario): RecordScenario => {
    scenario.stands('federation', 'workers');
    const { alliance } = scenario.record;
    const rules = { ...alliance.policy.rules, quorum: { overall: 'all', constituencies: 'none' } } as const;
    scenario.record = { ...scenario.record, alliance: { ...alliance, policy: { ...alliance.policy, rules } } };
    return scenario;
  };
  const others = ['council', 'union', 'chamber'];
  const leaves = (who: string, { record }: RecordScenario): Order => {
    const placeId = record.alliance.places.find(({ organizationId }) => organizationId === who)?.id ?? '';
    return { to: 'alliance', command: { type: 'vacate-place', by: desk(who), placeId } };
  };
  const accepting = { stance: 'accept', note: {} } as const;
  const word = {
    composition: (who: string): Order => {
      return { to: 'alliance', command: { type: 'answer-composition', by: desk(who), proposal: 1, ...accepting } };
    },
    dissolution: (who: string, open: readonly OpenPoint[] = []): Order => {
      const command = { type: 'answer-dissolution', by: desk(who), proposal: 1, open, ...accepting } as const;
      return { to: 'alliance', command };
    },
    amendment: (who: string): Order => {
      return { to: 'workplan', command: { type: 'answer-amendment', by: desk(who), amendment: 1, ...accepting } };
    },
  };
  const proposed = {
    composition: () => {
      const scenario = ofFour(RecordScenario.active());
      const { policy, seats } = scenario.record.alliance;
      const wider = { seats: seats.map((seat) => ({ ...seat, maximum: 5 })), rules: policy.rules };
      const by = desk('council');
      const command = { type: 'revise-composition', by, policy: wider, origin: 'table' } as const;
      scenario.does({ to: 'alliance', command });
      for (const who of others) scenario.does(word.composition(who));
      return scenario;
    },
    dissolution: () => {
      const scenario = ofFour(RecordScenario.active());
      const open = openPointsOf(scenario.record);
      const points = open.map(({ of, id }): SettledPoint => ({ of, id, becomes: 'dropped', note: { en: 'No means' } }));
      const by = desk('council');
      const command = { type: 'propose-dissolution', by, reason: { en: 'No means' }, open, points } as const;
      scenario.does({ to: 'alliance', command });
      for (const who of others) scenario.does(word.dissolution(who, open));
      return scenario;
    },
    amendment: () => {
      const scenario = ofFour(RecordScenario.active());
      const { objectives, outputs, milestones, activities, needs } = scenario.record.workplan;
      const plan = { objective: { en: 'Fairer jobs' }, objectives, outputs, milestones, activities, needs };
      scenario.does({ to: 'workplan', command: { type: 'amend-workplan', by: desk('council'), plan, reason: {} } });
      for (const who of others) scenario.does(word.amendment(who));
      return scenario;
    },
  };
  const settled = {
    composition: 'composition-revised',
    dissolution: 'alliance-dissolved',
    amendment: 'workplan-amended',
  } as const;
  const kinds = ['composition', 'dissolution', 'amendment'] as const;

  it.each(kinds)('the words that were given on a proposed %s are enough', (kind) => {
    const scenario = proposed[kind]();
    expect(scenario.followsOf(leaves('federation', scenario))).toContain(settled[kind]);
  });

  it.each(kinds)('likewise when it was suspended, and a proposed %s', (kind) => {
    const scenario = proposed[kind]();
    const command = { type: 'suspend-organization', organizationId: 'federation' } as const;
    expect(scenario.followsOf({ to: 'alliance', command })).toContain(settled[kind]);
  });

  it.each(kinds)('a word on a proposed %s that is said again is counted, where it was not then', (kind) => {
    const scenario = proposed[kind]();
    const { alliance } = scenario.record;
    const places = alliance.places.filter(({ organizationId }) => organizationId !== 'federation');
    scenario.record = { ...scenario.record, alliance: { ...alliance, places } };
    const again =
      kind === 'dissolution' ? word.dissolution('union', openPointsOf(scenario.record)) : word[kind]('union');
    expect(scenario.followsOf(again)).toContain(settled[kind]);
  });

  it('a proposed plan comes into force with it, and the alliance is active', () => {
    const scenario = new RecordScenario().stands('union', 'workers').stands('chamber', 'employers');
    ofFour(scenario);
    const by = desk('council');
    const due = { ownerOrganizationId: 'union', title: { en: 'A title' }, dueOn: scenario.at(30).slice(0, 10) };
    const plan = planOf({ milestones: [due] });
    scenario.does({ to: 'workplan', command: { type: 'draft-workplan', by, plan, actionPoints: [] } });
    scenario.does({ to: 'workplan', command: { type: 'propose-workplan', by } });
    for (const who of others) scenario.accepts(who);
    expect(scenario.record.alliance.status).toBe('constituted');
    expect(scenario.followsOf(leaves('federation', scenario))).toEqual(
      expect.arrayContaining(['seat-vacated', 'workplan-accepted', 'alliance-activated']),
    );
  });

  it('nobody’s silence becomes a word, and no plan comes into force at a table with an empty seat that is needed', () => {
    const scenario = proposed.amendment();
    expect(scenario.followsOf(leaves('chamber', scenario))).not.toContain('workplan-amended');
    expect(scenario.followsOf(leaves('federation', scenario))).not.toContain('workplan-amended');
    expect(scenario.record.alliance.balance).toBe('broken');
  });

  it('an amendment that waited for the seat comes into force when somebody takes it, by the words of the others', () => {
    const scenario = proposed.amendment();
    for (const who of ['chamber', 'federation']) scenario.does(leaves(who, scenario));
    const { alliance } = scenario.record;
    const rules = { ...alliance.policy.rules, quorum: { overall: 'majority', constituencies: 'none' } } as const;
    scenario.record = { ...scenario.record, alliance: { ...alliance, policy: { ...alliance.policy, rules } } };
    expect(scenario.followsOf({ to: 'alliance', command: standing('guild', 'employers', 'employers') })).toEqual(
      expect.arrayContaining(['balance-restored', 'workplan-amended']),
    );
  });

  it('nothing ends with a point that was to be handed over to whoever leaves', () => {
    const scenario = ofFour(RecordScenario.active());
    const open = openPointsOf(scenario.record);
    const points = open.map(({ of, id }): SettledPoint => {
      return { of, id, becomes: 'handed_over', organizationId: 'federation', note: {} };
    });
    const by = desk('council');
    const command = { type: 'propose-dissolution', by, reason: { en: 'No means' }, open, points } as const;
    scenario.does({ to: 'alliance', command });
    for (const who of others) scenario.does(word.dissolution(who, open));
    expect(scenario.followsOf(leaves('federation', scenario))).toContain('seat-vacated');
    expect(scenario.record.alliance.status).toBe('active');
  });

  it('nothing ends with a point that opened since and was not named', () => {
    const scenario = proposed.dissolution();
    const promises = [{ id: 'promise', organizationId: 'chamber' }];
    scenario.record = { ...scenario.record, promises };
    expect(scenario.followsOf(leaves('federation', scenario))).not.toContain('alliance-dissolved');
    expect(
      conduct(scenario.record, word.dissolution('union', openPointsOf(scenario.record)), scenario.context()),
    ).toMatchObject({ accepted: false, refusal: { code: 'open_points' } });
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
