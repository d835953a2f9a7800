import { describe, expect, it } from '@jest/globals';
import { RecordScenario } from '../testing/record-scenario.js';
import { desk } from '../testing/scenario.js';
import { dutiesIn } from './duties.js';
import { owedAnswers } from './owed-answers.js';

const dutiesOf = (scenario: RecordScenario, id: string) =>
  dutiesIn(scenario.record, owedAnswers(scenario.record, scenario.at())).find((one) => one.organizationId === id);

describe('what awaits an organisation in an alliance', () => {
  it('is each answer that it owes and each piece of work that it has taken on, until it is done', () => {
    const scenario = RecordScenario.active();
    const [milestone] = scenario.record.workplan.milestones;
    const [point] = scenario.record.workplan.actionPoints;
    expect(dutiesOf(scenario, 'union')).toEqual({
      organizationId: 'union',
      answers: 1,
      days: [milestone?.dueOn, point?.dueOn],
    });
    const by = desk('union');
    scenario.does({ to: 'alliance', command: { type: 'name-coordinator', by, candidate: desk('council') } });
    const done = { type: 'complete-action-point', by, actionPointId: point?.id ?? '', evidence: [] } as const;
    scenario.does({ to: 'workplan', command: done });
    expect(dutiesOf(scenario, 'union')).toMatchObject({ answers: 0, days: [milestone?.dueOn] });
  });

  it('is the work of who has left, for the coordinator’s organisation', () => {
    const scenario = RecordScenario.active();
    const placeId = scenario.record.alliance.places.find(({ organizationId }) => organizationId === 'union')?.id ?? '';
    scenario.does({ to: 'alliance', command: { type: 'vacate-place', by: desk('union'), placeId } });
    const { milestones, actionPoints } = scenario.record.workplan;
    expect(dutiesOf(scenario, 'union')).toBeUndefined();
    expect(dutiesOf(scenario, 'council')?.days).toEqual([milestones[0]?.dueOn, actionPoints[0]?.dueOn]);
  });

  it('is no work while the alliance sleeps, and all of it once it is woken', () => {
    const scenario = RecordScenario.active();
    const { days } = dutiesOf(scenario, 'union') ?? {};
    for (let looked = 0; scenario.record.alliance.status !== 'dormant' && looked < 3; looked += 1) {
      scenario.letDaysPass(181).does({ to: 'rules' });
    }
    expect(scenario.record.alliance.status).toBe('dormant');
    expect(dutiesOf(scenario, 'union')).toBeUndefined();
    scenario.does({ to: 'alliance', command: { type: 'wake', by: desk('union') } });
    expect(dutiesOf(scenario, 'union')?.days).toEqual(days);
  });

  it('is no work of a plan that nobody has accepted yet', () => {
    const scenario = RecordScenario.active();
    const draft = { ...scenario.record, workplan: { ...scenario.record.workplan, status: 'proposed' } } as const;
    expect(dutiesIn(draft, [])).toEqual([]);
  });
});
