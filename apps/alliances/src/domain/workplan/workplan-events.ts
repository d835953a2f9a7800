import type { LocalizedText } from '../decision.js';
import type { ActionPoint } from './action-point.js';
import type { ActivityStatus } from './activity.js';
import type { AmendmentAnswer } from './amendment.js';
import type { MilestoneStatus } from './milestone.js';
import type { PlanBody } from './plan-body.js';
import type { PlanChange } from './plan-changes.js';
import type { WorkEvidence } from './work-evidence.js';
import type { WorkplanResponse } from './workplan.js';

type Fact<T extends string, D = unknown> = { readonly type: T; readonly at: string } & D;
type OfMilestone = {
  readonly milestoneId: string;
  readonly dueOn: string;
  readonly note: LocalizedText;
  readonly evidence: readonly WorkEvidence[];
};
type OfActivity = { readonly activityId: string; readonly milestoneId: string };
type OfActionPoint = { readonly actionPointId: string; readonly ownerOrganizationId: string; readonly dueOn: string };
type Reminded = { readonly organizationId: string; readonly dueOn: string };

/** What can happen to a workplan. Those without a contract of their own stay inside the service. */
export type WorkplanEvent =
  | Fact<'workplan-drafted', { readonly body: PlanBody; readonly actionPoints: readonly ActionPoint[] }>
  | Fact<'workplan-proposed', { readonly version: number }>
  | Fact<'workplan-answered', { readonly response: WorkplanResponse }>
  | Fact<'workplan-accepted', { readonly version: number }>
  | Fact<
      'amendment-proposed',
      {
        readonly amendment: number;
        readonly reasonGiven: LocalizedText;
        readonly changes: readonly PlanChange[];
        readonly body: PlanBody;
      }
    >
  | Fact<'amendment-answered', { readonly amendment: number; readonly answer: AmendmentAnswer }>
  | Fact<'amendment-withdrawn', { readonly amendment: number }>
  | Fact<'workplan-amended', { readonly amendment: number }>
  | Fact<'milestone-moved', OfMilestone & { readonly to: Exclude<MilestoneStatus, 'achieved' | 'delayed' | 'planned'> }>
  | Fact<'milestone-achieved', OfMilestone>
  | Fact<'milestone-delayed', OfMilestone & { readonly expectedOn?: string }>
  /** Of one that is delayed already: its owner gives another day. */
  | Fact<'milestone-expected', OfMilestone & { readonly expectedOn: string }>
  | Fact<
      'activity-moved',
      OfActivity & {
        readonly to: Exclude<ActivityStatus, 'planned'>;
        readonly note: LocalizedText;
        readonly evidence: readonly WorkEvidence[];
      }
    >
  | Fact<'findings-recorded', OfActivity & { readonly organizationId: string; readonly text: LocalizedText }>
  | Fact<'action-point-assigned', { readonly actionPoint: ActionPoint }>
  | Fact<'action-point-completed', OfActionPoint & { readonly completedBy: string }>
  | Fact<'action-point-verified', OfActionPoint & { readonly verifiedBy: string }>
  | Fact<'action-point-overdue', OfActionPoint>
  /** Whoever reports it was reminded of its last day. */
  | Fact<'milestone-due-soon', { readonly milestoneId: string } & Reminded>
  | Fact<'action-point-due-soon', { readonly actionPointId: string } & Reminded>;
