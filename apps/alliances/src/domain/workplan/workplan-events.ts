import type { LocalizedText } from '../decision.js';
import type { ActionPoint } from './action-point.js';
import type { Milestone, MilestoneStatus } from './milestone.js';
import type { WorkplanResponse } from './workplan.js';

type Fact<T extends string, D = unknown> = { readonly type: T; readonly at: string } & D;
type OfMilestone = { readonly milestoneId: string; readonly dueOn: string; readonly note: LocalizedText };
type OfActionPoint = { readonly actionPointId: string; readonly ownerOrganizationId: string; readonly dueOn: string };

/** What can happen to a workplan. Those without a contract of their own stay inside the service. */
export type WorkplanEvent =
  | Fact<
      'workplan-drafted',
      {
        readonly objective: LocalizedText;
        readonly milestones: readonly Milestone[];
        readonly actionPoints: readonly ActionPoint[];
      }
    >
  | Fact<'workplan-proposed', { readonly version: number }>
  | Fact<'workplan-answered', { readonly response: WorkplanResponse }>
  | Fact<'workplan-accepted', { readonly version: number }>
  | Fact<'milestone-moved', OfMilestone & { readonly to: Exclude<MilestoneStatus, 'achieved' | 'delayed' | 'planned'> }>
  | Fact<'milestone-achieved', OfMilestone>
  | Fact<'milestone-delayed', OfMilestone>
  | Fact<'action-point-assigned', { readonly actionPoint: ActionPoint }>
  | Fact<'action-point-completed', OfActionPoint & { readonly completedBy: string }>
  | Fact<'action-point-verified', OfActionPoint & { readonly verifiedBy: string }>
  | Fact<'action-point-overdue', OfActionPoint>;
