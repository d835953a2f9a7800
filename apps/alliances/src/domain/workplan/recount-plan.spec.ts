import { describe, expect, it } from '@jest/globals';
import { PlanScenario } from '../testing/plan-scenario.js';
import { desk } from '../testing/scenario.js';
import { recountPlan } from './recount-plan.js';

const everybody = ['council', 'union', 'federation', 'chamber'];

/** What a count comes to when somebody has left of whom everybody's word was awaited. */
function without(scenario: PlanScenario, who: string): readonly string[] {
  const { members, voting } = scenario.setting;
  const setting = {
    ...scenario.setting,
    members: members.filter((id) => id !== who),
    voting: voting.filter(({ organizationId }) => organizationId !== who),
  };
  return recountPlan(scenario.workplan, setting, scenario.at).map(({ type }) => type);
}

function awaitingAll(scenario: PlanScenario): PlanScenario {
  scenario.setting = { ...scenario.setting, quorum: { overall: 'all', constituencies: 'none' } };
  return scenario;
}

/** An amendment of a plan in which the union owns a milestone, accepted by everybody but one. */
function amendedWithout(who: string, scenario = PlanScenario.in('accepted')): PlanScenario {
  awaitingAll(scenario).does(scenario.commandOf('amend-workplan'));
  for (const one of everybody.filter((id) => id !== who)) {
    scenario.does({ type: 'answer-amendment', by: desk(one), amendment: 1, stance: 'accept', note: {} });
  }
  return scenario;
}

describe('a count when somebody has left', () => {
  it('brings no plan into force that gives work to who left', () => {
    for (const who of ['union', 'federation']) {
      const scenario = awaitingAll(PlanScenario.in('proposed'));
      for (const one of everybody.filter((id) => id !== who)) scenario.says(one, 'accept');
      expect(without(scenario, who)).toEqual(who === 'union' ? [] : ['workplan-accepted']);
    }
  });

  it('and no amendment either', () => {
    expect(without(amendedWithout('federation'), 'federation')).toEqual(['workplan-amended']);
    expect(without(amendedWithout('union'), 'union')).toEqual([]);
  });

  it('unless the work that it had has ended', () => {
    const scenario = PlanScenario.in('accepted');
    scenario.does(scenario.commandOf('report-milestone'));
    expect(without(amendedWithout('union', scenario), 'union')).toEqual(['workplan-amended']);
  });
});
