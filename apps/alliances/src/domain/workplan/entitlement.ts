import type { Actor } from '../decision.js';
import { refusal, type Refusal } from '../refusal.js';
import type { WorkplanSetting } from './workplan-commands.js';

export function isCoordinator({ coordinator }: WorkplanSetting, by: Actor): boolean {
  return by.personId === coordinator.personId && by.organizationId === coordinator.organizationId;
}

/** The owner reports; what a former member owned is reported by the coordinator, so that nothing is without an owner. */
export function speaksFor(owner: string, by: Actor, setting: WorkplanSetting): boolean {
  return setting.members.includes(owner) ? by.organizationId === owner : isCoordinator(setting, by);
}

export function ownerObstacle(organizationId: string, setting: WorkplanSetting, id?: string): Refusal | undefined {
  if (setting.members.includes(organizationId)) return undefined;
  return refusal('unknown_owner', 'workplan', { facts: { organizationId, ...(id === undefined ? {} : { id }) } });
}
