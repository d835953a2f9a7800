import { emptyBody } from '../domain/workplan/plan-body.js';
import type { Workplan } from '../domain/workplan/workplan.js';

/** A workplan as it is read: those stored before plans had objectives, weights and activities had none of them. */
export function withPlanBody(state: Workplan): Workplan {
  const { amendments = [] }: Partial<Workplan> = state;
  const milestones = state.milestones.map((one) => {
    const { weight = 1, dependsOn = [], evidence = [] }: Partial<typeof one> = one;
    return { ...one, weight, dependsOn, evidence };
  });
  return { ...emptyBody, ...state, milestones, amendments };
}
