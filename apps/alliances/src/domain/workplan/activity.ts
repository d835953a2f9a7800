import type { LocalizedText } from '../decision.js';
import type { TransitionTable } from '../transition-table.js';
import type { WorkEvidence } from './work-evidence.js';

export type ActivityKind = 'task' | 'training' | 'study' | 'campaign' | 'joint_visit';
export type ActivityStatus = 'planned' | 'in_progress' | 'done' | 'dropped';
export type ActivityCommand = 'begin' | 'finish' | 'drop';

export const activityTransitions: TransitionTable<ActivityStatus, ActivityCommand> = {
  planned: { begin: 'in_progress', finish: 'done', drop: 'dropped' },
  in_progress: { begin: 'in_progress', finish: 'done', drop: 'dropped' },
  done: { finish: 'done' },
  dropped: { drop: 'dropped' },
};

/** What a party to a joint visit found, in its own words; each party has its own. */
export interface Findings {
  readonly organizationId: string;
  readonly text: LocalizedText;
  readonly at: string;
}

/** A piece of work on the way to a milestone. */
export interface Activity {
  readonly id: string;
  readonly milestoneId: string;
  readonly kind: ActivityKind;
  readonly title: LocalizedText;
  readonly ownerOrganizationId: string;
  /** First and last day, `YYYY-MM-DD`. */
  readonly startsOn?: string;
  readonly dueOn: string;
  /** Who takes part besides the owner; of a joint visit those who visit together, two at least. */
  readonly parties: readonly string[];
  /** Milestones and activities that have to be there before. */
  readonly dependsOn: readonly string[];
  readonly status: ActivityStatus;
  readonly statusSince: string;
  /** What the owner said at the last change. */
  readonly note: LocalizedText;
  readonly evidence: readonly WorkEvidence[];
  /** Of a joint visit, every word that was said, oldest first: the last one of a party counts. */
  readonly findings: readonly Findings[];
}

/** Parties among the members that have recorded nothing yet; for one that has left nobody else can. */
export const partiesWithoutFindings = (
  { parties, findings }: Activity,
  members: readonly string[],
): readonly string[] =>
  parties.filter((id) => members.includes(id) && !findings.some(({ organizationId }) => organizationId === id));
