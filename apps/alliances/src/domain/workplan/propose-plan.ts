import { refusal, type Refusal } from '../refusal.js';
import { ownerObstacle } from './entitlement.js';
import { emptyStretchIn } from './long-horizon.js';
import { ownersIn, type PlanBody, workStatusIn } from './plan-body.js';
import { hasEnded } from './plan-changes.js';
import type { WorkplanSetting, ActionPointDraft } from './workplan-commands.js';
import type { WorkplanStatus } from './workplan.js';

interface Proposal {
  readonly body: PlanBody;
  /** Who else would own something: action points are no part of a plan's body. */
  readonly actionPoints?: readonly Required<Pick<ActionPointDraft, 'id' | 'ownerOrganizationId'>>[];
  /** Who owned what has ended need not sit at the table any more. */
  readonly hasEnded?: (id: string) => boolean;
}

/** An amended plan. In what is proposed nothing has begun: how far something has come is looked up in the plan in force. */
export const amendedPlan = (inForce: PlanBody, body: PlanBody): Proposal => ({
  body,
  hasEnded: (id) => hasEnded(workStatusIn(inForce, id)),
});

/**
 * Why a plan cannot be put to the members as it stands: it has no milestone, a long road has a year without one, or
 * somebody who holds no seat would own work.
 * @param today `YYYY-MM-DD`
 */
export function proposalObstacle(
  proposal: Proposal,
  setting: WorkplanSetting,
  state: WorkplanStatus,
  today: string,
): Refusal | undefined {
  const { body } = proposal;
  if (body.milestones.length === 0) {
    return refusal('workplan_incomplete', 'workplan', { state, facts: { milestones: 0 } });
  }
  const stretch = emptyStretchIn(body, today);
  if (stretch) return refusal('long_without_milestone', 'workplan', { state, facts: { ...stretch } });
  return ownersObstacle(proposal, setting);
}

/** Why a plan cannot give the work that it gives: somebody who holds no seat would own some of it. */
export function ownersObstacle(
  { body, actionPoints = [], hasEnded: ended = () => false }: Proposal,
  setting: WorkplanSetting,
): Refusal | undefined {
  const points = actionPoints.map(({ id, ownerOrganizationId }) => ({ id, organizationId: ownerOrganizationId }));
  return [...ownersIn(body), ...points]
    .filter(({ id }) => !ended(id))
    .map(({ id, organizationId }) => ownerObstacle(organizationId, setting, id))
    .find((one) => one !== undefined);
}
