import { refusal, type Refusal } from '../refusal.js';
import { ownerObstacle } from './entitlement.js';
import { emptyStretchIn } from './long-horizon.js';
import { ownersIn, type PlanBody } from './plan-body.js';
import type { WorkplanSetting, ActionPointDraft } from './workplan-commands.js';
import type { WorkplanStatus } from './workplan.js';

interface Proposal {
  readonly body: PlanBody;
  /** Who else would own something: action points are no part of a plan's body. */
  readonly actionPoints?: readonly Required<Pick<ActionPointDraft, 'id' | 'ownerOrganizationId'>>[];
  /** Who owned what has ended need not sit at the table any more. */
  readonly hasEnded?: (id: string) => boolean;
}

/**
 * Why a plan cannot be put to the members as it stands: it has no milestone, a long road has a year without one, or
 * somebody who holds no seat would own work.
 * @param today `YYYY-MM-DD`
 */
export function proposalObstacle(
  { body, actionPoints = [], hasEnded = () => false }: Proposal,
  setting: WorkplanSetting,
  state: WorkplanStatus,
  today: string,
): Refusal | undefined {
  if (body.milestones.length === 0) {
    return refusal('workplan_incomplete', 'workplan', { state, facts: { milestones: 0 } });
  }
  const stretch = emptyStretchIn(body, today);
  if (stretch) return refusal('long_without_milestone', 'workplan', { state, facts: { ...stretch } });
  const points = actionPoints.map(({ id, ownerOrganizationId }) => ({ id, organizationId: ownerOrganizationId }));
  return [...ownersIn(body), ...points]
    .filter(({ id }) => !hasEnded(id))
    .map(({ id, organizationId }) => ownerObstacle(organizationId, setting, id))
    .find((one) => one !== undefined);
}
