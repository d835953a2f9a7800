import type { LocalizedText } from '../decision.js';
import { dayAt } from '../time/day-ends.js';
import type { Milestone } from '../workplan/milestone.js';
import { progressOf } from '../workplan/progress.js';
import type { Workplan } from '../workplan/workplan.js';
import type { OverallStatus, ReportPeriod } from './report.js';

/** A milestone as it stood when the report was handed in. */
export interface ReportedMilestone {
  readonly id: string;
  readonly title: LocalizedText;
  readonly ownerOrganizationId: string;
  readonly dueOn: string;
}

/** What a period brought, as the workplan and the meetings say: counted, never typed. */
export interface Achievements {
  /** Of all milestones, 0 to 100. */
  readonly percent: number;
  /** In the period. */
  readonly achieved: readonly ReportedMilestone[];
  /** Late, as it stands. */
  readonly delayed: readonly ReportedMilestone[];
  /** Action points of the period. */
  readonly completed: number;
  /** Action points that are late, as it stands. */
  readonly overdue: number;
  readonly meetingsHeld: number;
  /** What the figures say of the whole; the report may see it otherwise, and both are shown. */
  readonly proposedStatus: OverallStatus;
}

/** What the achievements are counted from. */
export interface WorkDone {
  /** In force; absent: nothing was agreed on yet. */
  readonly workplan?: Pick<Workplan, 'milestones' | 'actionPoints'>;
  /** Days of meetings that took place. */
  readonly heldDays: readonly string[];
  readonly timeZone?: string;
}

export function achievementsIn({ from, to }: ReportPeriod, { workplan, heldDays, timeZone }: WorkDone): Achievements {
  const { milestones = [], actionPoints = [] } = workplan ?? {};
  const within = (day: string): boolean => day >= from && day <= to;
  const happened = (at: string | undefined): boolean => at !== undefined && within(dayAt(at, timeZone));
  const achieved = milestones.filter(({ status, statusSince }) => status === 'achieved' && happened(statusSince));
  const delayed = milestones.filter(({ status }) => status === 'delayed');
  return {
    percent: progressOf(milestones).percent,
    achieved: achieved.map(reported),
    delayed: delayed.map(reported),
    completed: actionPoints.filter(({ completedAt }) => happened(completedAt)).length,
    overdue: actionPoints.filter(({ status, overdueSince }) => status === 'open' && overdueSince !== undefined).length,
    meetingsHeld: heldDays.filter(within).length,
    proposedStatus: proposedStatus(milestones, achieved.length, delayed.length),
  };
}

function proposedStatus(milestones: readonly Milestone[], achieved: number, delayed: number): OverallStatus {
  const counting = milestones.filter(({ status }) => status !== 'dropped');
  if (counting.length > 0 && counting.every(({ status }) => status === 'achieved')) return 'met';
  if (delayed > 0) return achieved > 0 ? 'constrained' : 'no_progress';
  return counting.length > 0 ? 'on_track' : 'no_progress';
}

const reported = ({ id, title, ownerOrganizationId, dueOn }: Milestone): ReportedMilestone => ({
  id,
  title,
  ownerOrganizationId,
  dueOn,
});
