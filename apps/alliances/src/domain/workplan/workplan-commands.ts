import type { QuorumRule } from '#taxonomy';
import type { AllianceStatus, VotingMember } from '../alliance/alliance.js';
import type { Actor, LocalizedText } from '../decision.js';
import type { MeetingBrief } from '../rhythm/rhythm.js';
import type { ActivityCommand } from './activity.js';
import type { MilestoneCommand } from './milestone.js';
import type { PlanDraft } from './plan-draft.js';
import type { WorkEvidence } from './work-evidence.js';

/** What a decision on a workplan needs to know of its alliance. */
export interface WorkplanSetting {
  readonly allianceStatus: AllianceStatus;
  /** Whether no needed seat is empty: without, no plan is adopted. */
  readonly balanced: boolean;
  readonly coordinator: Actor;
  readonly voting: readonly VotingMember[];
  /** Of the composition policy: how many voices accept a plan. */
  readonly quorum: QuorumRule;
  /** Organisations that hold a place of any kind. */
  readonly members: readonly string[];
  /** Those that took place, with how far their minutes are. */
  readonly meetings: readonly Pick<MeetingBrief, 'id' | 'status'>[];
  /** In which the days of its work end; absent: where they end last. */
  readonly timeZone?: string;
}

export interface ActionPointDraft {
  /** Kept from an earlier draft; absent: a new one. */
  readonly id?: string;
  readonly title: LocalizedText;
  readonly ownerOrganizationId: string;
  readonly dueOn: string;
  readonly milestoneId?: string;
}

/** One that is added to a plan in force, perhaps by a meeting. */
export type ActionPointToAssign = Omit<ActionPointDraft, 'id'> & { readonly meetingId?: string };

type By<T extends string, D = unknown> = { readonly type: T; readonly by: Actor } & D;

export type WorkplanCommand =
  | By<'draft-workplan', { readonly plan: PlanDraft; readonly actionPoints: readonly ActionPointDraft[] }>
  | By<'propose-workplan'>
  | By<
      'respond-to-workplan',
      {
        /** The version of the workplan that was read. */
        readonly proposal: number;
        readonly stance: 'accept' | 'dissent';
        readonly note: LocalizedText;
      }
    >
  | By<'amend-workplan', { readonly plan: PlanDraft; readonly reason: LocalizedText }>
  | By<
      'answer-amendment',
      { readonly amendment: number; readonly stance: 'accept' | 'dissent'; readonly note: LocalizedText }
    >
  | By<'withdraw-amendment', { readonly amendment: number }>
  | By<'assign-action-point', { readonly actionPoint: ActionPointToAssign }>
  | By<
      'report-milestone',
      {
        readonly milestoneId: string;
        readonly report: MilestoneCommand;
        readonly note: LocalizedText;
        readonly evidence: readonly WorkEvidence[];
        /** With `delay`: the day instead. */
        readonly expectedOn?: string;
      }
    >
  | By<
      'report-activity',
      {
        readonly activityId: string;
        readonly report: ActivityCommand;
        readonly note: LocalizedText;
        readonly evidence: readonly WorkEvidence[];
      }
    >
  | By<'record-findings', { readonly activityId: string; readonly text: LocalizedText }>
  | By<'complete-action-point', { readonly actionPointId: string }>
  | By<'verify-action-point', { readonly actionPointId: string }>
  | { readonly type: 'milestone-due'; readonly milestoneId: string; readonly today: string }
  | { readonly type: 'action-point-due'; readonly actionPointId: string; readonly today: string }
  /** The last day of a milestone or an action point comes near. */
  | { readonly type: 'work-due-soon'; readonly itemId: string; readonly today: string };
