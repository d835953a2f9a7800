import { accept, type Decision, type DecisionContext } from '../decision.js';
import { isDueSoon, workToRemindOf } from './due-soon.js';
import type { WorkplanCommand, WorkplanSetting } from './workplan-commands.js';
import type { WorkplanEvent } from './workplan-events.js';
import type { Workplan } from './workplan.js';

/**
 * The timer's word that a last day comes near; the present state decides what it means. Whoever reports the work is
 * reminded: its owner, or the coordinator's organisation for a former member. Once for each day that the work has had.
 */
export function decideDueSoon(
  workplan: Workplan,
  { itemId, today }: Extract<WorkplanCommand, { type: 'work-due-soon' }>,
  { allianceStatus, members, coordinator }: WorkplanSetting,
  { at }: DecisionContext,
): Decision<WorkplanEvent> {
  const item = workToRemindOf(workplan).find(({ id }) => id === itemId);
  if (!item || allianceStatus !== 'active' || !isDueSoon(item.dueOn, today)) return accept();
  const { of, id, ownerOrganizationId: owner, dueOn } = item;
  const organizationId = members.includes(owner) ? owner : coordinator.organizationId;
  return of === 'milestone'
    ? accept({ type: 'milestone-due-soon', at, milestoneId: id, organizationId, dueOn })
    : accept({ type: 'action-point-due-soon', at, actionPointId: id, organizationId, dueOn });
}
