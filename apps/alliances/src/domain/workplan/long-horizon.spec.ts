import { describe, expect, it } from '@jest/globals';
import { desk } from '../testing/scenario.js';
import { PlanScenario, planOf } from '../testing/plan-scenario.js';

const milestone = (dueOn: string, outputId?: string) => ({
  title: {},
  ownerOrganizationId: 'union',
  dueOn,
  ...(outputId !== undefined && { outputId }),
});

/** Why a plan with these days on the way to the end of 2030 cannot be proposed on 1 February 2027, if it cannot. */
function refusalOf(days: readonly string[], ofAnother: readonly string[] = []) {
  const scenario = new PlanScenario();
  const plan = planOf({
    objectives: [
      { id: 'long', title: {}, until: '2030-12-31' },
      { id: 'other', title: {} },
    ],
    outputs: [
      { id: 'first', objectiveId: 'long', title: {} },
      { id: 'second', objectiveId: 'long', title: {} },
      { id: 'third', objectiveId: 'other', title: {} },
    ],
    milestones: [
      ...days.map((day, at) => milestone(day, at % 2 === 0 ? 'first' : 'second')),
      ...ofAnother.map((day) => milestone(day, 'third')),
    ],
  });
  scenario.does({ type: 'draft-workplan', by: desk('council'), plan, actionPoints: [] });
  return scenario.refusalIfAny(scenario.commandOf('propose-workplan'));
}

describe('an objective several years away', () => {
  it('is proposed with a milestone in every year on the way, of whichever output', () => {
    expect(refusalOf(['2027-12-31', '2028-12-31', '2029-12-31'])).toBeUndefined();
  });

  it.each([
    [[], '2027-02-01', '2030-12-31'],
    [['2028-03-01', '2029-02-28'], '2027-02-01', '2028-03-01'],
    [['2027-12-31', '2029-12-31'], '2027-12-31', '2029-12-31'],
    [['2027-12-31', '2028-12-31'], '2028-12-31', '2030-12-31'],
    [['2026-12-31', '2028-12-31', '2029-12-31'], '2027-02-01', '2028-12-31'],
  ])('is refused with %j: nothing from %s to %s', (days, from, to) => {
    const refusal = refusalOf(days, ['2027-12-31', '2028-12-31', '2029-12-31']);
    expect(refusal).toMatchObject({ code: 'long_without_milestone', facts: { from, to } });
  });
});
