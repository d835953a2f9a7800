import { describe, expect, it } from '@jest/globals';
import { PlanScenario } from '../domain/testing/plan-scenario.js';
import type { Workplan } from '../domain/workplan/workplan.js';
import { withPlanBody } from './with-plan-body.js';

describe('a stored workplan', () => {
  const scenario = PlanScenario.in('accepted');

  it('that had milestones and action points only is read as a plan whose milestones weigh the same', () => {
    const { allianceId, status, version, objective, actionPoints, responses, milestones } = scenario.workplan;
    const former = milestones.map(({ weight: _, dependsOn: __, evidence: ___, ...one }) => one);
    const stored = { allianceId, status, version, objective, actionPoints, responses, milestones: former };
    const { proposedAt: _since, ...expected } = scenario.workplan;
    expect(withPlanBody(stored as unknown as Workplan)).toEqual(expected);
  });

  it('of today is read as it is', () => {
    expect(withPlanBody(scenario.workplan)).toEqual(scenario.workplan);
  });
});
