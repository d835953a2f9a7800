import { describe, expect, it } from '@jest/globals';
import { PlanScenario, planOf } from '../testing/plan-scenario.js';
import { desk } from '../testing/scenario.js';
import { planProgress, progressOf } from './progress.js';

describe('the progress of a plan', () => {
  it('is weighted, over all and for each objective and output', () => {
    const scenario = new PlanScenario();
    const milestone = (id: string, weight: number, outputId?: string) => ({
      id,
      weight,
      title: {},
      ownerOrganizationId: 'union',
      dueOn: '2027-06-30',
      ...(outputId !== undefined && { outputId }),
    });
    const plan = planOf({
      objectives: [
        { id: 'o', title: {} },
        { id: 'none', title: {} },
      ],
      outputs: [
        { id: 'p', objectiveId: 'o', title: {} },
        { id: 'q', objectiveId: 'o', title: {} },
      ],
      milestones: [milestone('a', 3, 'p'), milestone('b', 1, 'p'), milestone('c', 2, 'q'), milestone('d', 1)],
    });
    scenario.does({ type: 'draft-workplan', by: desk('council'), plan, actionPoints: [] });
    scenario.does(scenario.commandOf('propose-workplan'));
    for (const member of ['council', 'union', 'federation', 'chamber']) scenario.says(member, 'accept');
    scenario.setting = { ...scenario.setting, allianceStatus: 'active' };
    const [a, , , d] = scenario.workplan.milestones;
    const report = { type: 'report-milestone', by: desk('union'), note: {}, evidence: [] } as const;
    scenario.does({ ...report, milestoneId: a?.id ?? '', report: 'achieve' });
    scenario.does({ ...report, milestoneId: d?.id ?? '', report: 'drop' });
    expect(planProgress(scenario.workplan)).toMatchObject({
      achieved: 1,
      total: 3,
      dropped: 1,
      percent: 50,
      objectives: [{ percent: 50 }, { total: 0, percent: 0 }],
      outputs: [{ percent: 75 }, { percent: 0 }],
      activities: { done: 0, total: 0, dropped: 0 },
    });
  });

  it('is whole only when all is achieved', () => {
    const of = (...weights: readonly number[]) => weights.map((weight) => ({ weight, status: 'achieved' as const }));
    const open = { weight: 1, status: 'planned' as const };
    expect(progressOf([...of(100, 100), open]).percent).toBe(99);
    expect(progressOf(of(100, 100, 1)).percent).toBe(100);
    expect(progressOf([...of(29), { ...open, weight: 71 }]).percent).toBe(29);
  });
});
