import type { LocalizedText } from '../decision.js';
import type { TransitionTable } from '../transition-table.js';

export type MilestoneStatus = 'planned' | 'in_progress' | 'achieved' | 'delayed' | 'dropped';
export type MilestoneCommand = 'begin' | 'achieve' | 'delay' | 'drop';

export const milestoneTransitions: TransitionTable<MilestoneStatus, MilestoneCommand> = {
  planned: { begin: 'in_progress', achieve: 'achieved', delay: 'delayed', drop: 'dropped' },
  in_progress: { begin: 'in_progress', achieve: 'achieved', delay: 'delayed', drop: 'dropped' },
  delayed: { begin: 'in_progress', achieve: 'achieved', delay: 'delayed', drop: 'dropped' },
  achieved: { achieve: 'achieved' },
  dropped: { drop: 'dropped' },
};

export interface Milestone {
  readonly id: string;
  readonly title: LocalizedText;
  readonly ownerOrganizationId: string;
  /** Last day, `YYYY-MM-DD`. */
  readonly dueOn: string;
  readonly status: MilestoneStatus;
  readonly statusSince: string;
  /** What the owner said at the last change. */
  readonly note: LocalizedText;
}

/** Derived, never typed. Dropped milestones are no part of the total, but are counted beside it. */
export interface Progress {
  readonly achieved: number;
  readonly total: number;
  readonly dropped: number;
  /** 0 to 100, rounded; 0 without milestones. */
  readonly percent: number;
}

export function progressOf(milestones: readonly Milestone[]): Progress {
  const dropped = milestones.filter(({ status }) => status === 'dropped').length;
  const achieved = milestones.filter(({ status }) => status === 'achieved').length;
  const total = milestones.length - dropped;
  return { achieved, total, dropped, percent: total === 0 ? 0 : Math.round((achieved / total) * 100) };
}
