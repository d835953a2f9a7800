import { dayEnds, daysAfter } from '../time/day-ends.js';
import type { ActionPoint } from './action-point.js';
import type { Milestone } from './milestone.js';
import type { Workplan } from './workplan.js';

/** Owners are reminded so many days before the last one: whoever reads a weekly digest still hears of it in time. */
const reminderDays = 7;

/** A milestone or an action point that somebody still has to do. */
export interface OpenWork {
  readonly of: 'milestone' | 'action_point';
  readonly id: string;
  readonly ownerOrganizationId: string;
  /** `YYYY-MM-DD`; of a delayed milestone the day that its owner gave instead. */
  readonly dueOn: string;
}

/** What is to be done by a day of which its owner was not reminded yet; nothing of a plan that is not in force. */
export function workToRemindOf(plan: Workplan): readonly OpenWork[] {
  if (plan.status !== 'accepted') return [];
  return [...plan.milestones.flatMap(openMilestone), ...plan.actionPoints.flatMap(openPoint)].filter(
    ({ id, dueOn }) => !plan.reminders?.some((one) => one.id === id && one.dueOn === dueOn),
  );
}

/** Whether the last day is near on a day, and not over. All are `YYYY-MM-DD`. */
export const isDueSoon = (dueOn: string, today: string): boolean =>
  today <= dueOn && today >= daysAfter(dueOn, -reminderDays);

/** The beginning of the first day on which it is, where the alliance works. */
export const dueSoonFrom = (dueOn: string, timeZone?: string): Date =>
  dayEnds(daysAfter(dueOn, -reminderDays - 1), timeZone);

function openMilestone({ id, ownerOrganizationId, dueOn, status, expectedOn }: Milestone): readonly OpenWork[] {
  const day = status === 'delayed' ? expectedOn : dueOn;
  if (status === 'achieved' || status === 'dropped' || day === undefined) return [];
  return [{ of: 'milestone', id, ownerOrganizationId, dueOn: day }];
}

function openPoint({ id, ownerOrganizationId, dueOn, status }: ActionPoint): readonly OpenWork[] {
  return status === 'open' ? [{ of: 'action_point', id, ownerOrganizationId, dueOn }] : [];
}
