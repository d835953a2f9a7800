import type { LocalizedText } from '../decision.js';
import type { TransitionTable } from '../transition-table.js';
import type { WorkEvidence } from './work-evidence.js';

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
  /** The output that it is a step of, if any. */
  readonly outputId?: string;
  /** Its part in the progress beside the others, 1 to 100. */
  readonly weight: number;
  /** Milestones and activities that have to be there before. */
  readonly dependsOn: readonly string[];
  readonly status: MilestoneStatus;
  readonly statusSince: string;
  /** While it is delayed: the day that the owner gave instead, `YYYY-MM-DD`. */
  readonly expectedOn?: string;
  /** What the owner said at the last change. */
  readonly note: LocalizedText;
  readonly evidence: readonly WorkEvidence[];
}
