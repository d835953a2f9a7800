import { describe, expect, it } from '@jest/globals';
import { PlanScenario } from '../testing/plan-scenario.js';
import { workAhead } from './work-ahead.js';

describe('work that is still to be done', () => {
  it.each(['draft', 'proposed'] as const)('is nothing of a plan that is %s: nobody has agreed to it', (status) => {
    expect(workAhead(PlanScenario.in(status).workplan)).toEqual([]);
  });

  it('is what the plan in force gives its owners, until they have reported it', () => {
    const scenario = PlanScenario.in('accepted');
    const kinds = () => workAhead(scenario.workplan).map(({ kind }) => kind);
    expect(workAhead(scenario.workplan)[0]).toMatchObject({ organizationId: 'union', dueOn: '2027-06-30' });
    expect(kinds()).toEqual(['milestone', 'action_point']);
    scenario.does(scenario.commandOf('complete-action-point'));
    expect(kinds()).toEqual(['milestone']);
    scenario.does(scenario.commandOf('report-milestone'));
    expect(kinds()).toEqual([]);
  });
});
