import type { LocalizedText } from '../decision.js';
import type { Activity } from './activity.js';
import type { Milestone } from './milestone.js';
import type { PlanNeed } from './plan-need.js';
import type { PlanObjective, PlanOutput } from './plan-objective.js';

/** What the members agree to do: objectives, their outputs, the milestones on the way, activities, and what it takes. */
export interface PlanBody {
  /** What all of it is for. */
  readonly objective: LocalizedText;
  readonly objectives: readonly PlanObjective[];
  readonly outputs: readonly PlanOutput[];
  readonly milestones: readonly Milestone[];
  readonly activities: readonly Activity[];
  readonly needs: readonly PlanNeed[];
}

export const emptyBody: PlanBody = {
  objective: {},
  objectives: [],
  outputs: [],
  milestones: [],
  activities: [],
  needs: [],
};

/** Organisations that a plan counts on, each with the id of what it owns or takes part in. */
export function ownersIn({ milestones, activities }: Pick<PlanBody, 'milestones' | 'activities'>): readonly {
  readonly id: string;
  readonly organizationId: string;
}[] {
  return [
    ...[...milestones, ...activities].map(({ id, ownerOrganizationId }) => ({
      id,
      organizationId: ownerOrganizationId,
    })),
    ...activities.flatMap(({ id, parties }) => parties.map((organizationId) => ({ id, organizationId }))),
  ];
}

/** How far a milestone or an activity has come; undefined for what is neither. */
export function workStatusIn(
  { milestones, activities }: Pick<PlanBody, 'milestones' | 'activities'>,
  id: string | undefined,
): string | undefined {
  return [...milestones, ...activities].find((one) => one.id === id)?.status;
}
