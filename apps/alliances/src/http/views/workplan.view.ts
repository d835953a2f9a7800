import { type TextByLanguage, whenAllianceDaysEnd } from '#contracts';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { votingMembers } from '../../domain/alliance/alliance.js';
import { dayAt } from '../../domain/time/day-ends.js';
import { openAmendment } from '../../domain/workplan/amendment.js';
import { forecastDelays } from '../../domain/workplan/forecast-delays.js';
import { planProgress } from '../../domain/workplan/progress.js';
import type { ActionPoint, ActionPointStatus } from '../../domain/workplan/action-point.js';
import type { Milestone, MilestoneStatus } from '../../domain/workplan/milestone.js';
import type { Workplan, WorkplanStatus } from '../../domain/workplan/workplan.js';
import { dissentsOf, responsesToPresent, workplanQuorum } from '../../domain/workplan/workplan-quorum.js';
import type { StoredAlliance } from '../../persistence/stored-alliance.js';
import { ApiOrganizationNames, OrganizationNameView } from '../names/organization-name.view.js';
import {
  ActivityView,
  DelayView,
  PlanNeedView,
  PlanObjectiveView,
  PlanOutputView,
  PlanProgressView,
  WorkEvidenceView,
} from '../plan/plan.view.js';

const text = {
  type: 'object',
  additionalProperties: { type: 'string' },
  example: { es: 'Protocolo de contratación firmado', en: 'Recruitment protocol signed' },
} as const;

export class MilestoneView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty(text) title!: TextByLanguage;
  @ApiProperty({ format: 'uuid' }) ownerOrganizationId!: string;
  @ApiProperty({ format: 'date', description: `Its last day. ${whenAllianceDaysEnd}` }) dueOn!: string;
  @ApiPropertyOptional({ format: 'uuid', description: 'The output that it is a step of.' }) outputId?: string;
  @ApiProperty({ minimum: 1, maximum: 100, description: 'Its part in the progress.' }) weight!: number;
  @ApiProperty({ type: String, format: 'uuid', isArray: true, description: 'What has to be there before.' })
  dependsOn!: readonly string[];
  @ApiProperty({ enum: ['planned', 'in_progress', 'achieved', 'delayed', 'dropped'] }) status!: MilestoneStatus;
  @ApiProperty({ format: 'date-time' }) statusSince!: string;
  @ApiPropertyOptional({ format: 'date', description: 'While delayed: the day that its owner gave instead.' })
  expectedOn?: string;
  @ApiProperty({ ...text, description: 'What the owner said last.' }) note!: TextByLanguage;
  @ApiProperty({ type: [WorkEvidenceView] }) evidence!: readonly WorkEvidenceView[];
}

export class ActionPointView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty(text) title!: TextByLanguage;
  @ApiProperty({ format: 'uuid' }) ownerOrganizationId!: string;
  @ApiProperty({ format: 'date', description: `Its last day. ${whenAllianceDaysEnd}` }) dueOn!: string;
  @ApiPropertyOptional({ format: 'uuid' }) milestoneId?: string;
  @ApiPropertyOptional({ format: 'uuid', description: 'The meeting that agreed on it.' }) meetingId?: string;
  @ApiProperty({ enum: ['open', 'completed', 'verified'] }) status!: ActionPointStatus;
  @ApiPropertyOptional({ format: 'date-time' }) overdueSince?: string;
  @ApiPropertyOptional({ format: 'date-time' }) completedAt?: string;
  @ApiPropertyOptional({ format: 'uuid' }) completedBy?: string;
  @ApiPropertyOptional({ format: 'date-time' }) verifiedAt?: string;
  @ApiPropertyOptional({ format: 'uuid' }) verifiedBy?: string;
}

/** A line of the list of milestones. */
export class NamedMilestoneView extends MilestoneView {
  @ApiOrganizationNames() organizationNames!: readonly OrganizationNameView[];
}

/** A line of the list of action points. */
export class NamedActionPointView extends ActionPointView {
  @ApiOrganizationNames() organizationNames!: readonly OrganizationNameView[];
}

export class MilestoneResourceView extends MilestoneView {
  @ApiProperty({ description: 'Of the workplan.' }) version!: number;
}

export class ActionPointResourceView extends ActionPointView {
  @ApiProperty({ description: 'Of the workplan.' }) version!: number;
}

class WorkplanResponseView {
  @ApiProperty({ format: 'uuid' }) organizationId!: string;
  @ApiProperty({ example: 'workers' }) constituency!: string;
  @ApiProperty({ enum: ['accept', 'dissent'] }) stance!: 'accept' | 'dissent';
  @ApiProperty(text) note!: TextByLanguage;
  @ApiProperty({ description: 'The proposal that it answers.' }) proposal!: number;
  @ApiProperty({ format: 'date-time' }) at!: string;
}

export class WorkplanQuorumView {
  @ApiProperty({ description: 'Voting members that accept the present proposal.' }) accepting!: number;
  @ApiProperty({ description: 'Voting members.' }) members!: number;
  @ApiProperty({ type: [String] }) constituenciesMissing!: readonly string[];
  @ApiProperty() reached!: boolean;
}

/** What the members agreed, or are asked, to do. */
export class WorkplanView {
  @ApiProperty({ format: 'uuid' }) allianceId!: string;
  @ApiProperty({ enum: ['draft', 'proposed', 'accepted'] }) status!: WorkplanStatus;
  @ApiProperty({ description: 'How often it was put to the members.' }) proposal!: number;
  @ApiProperty(text) objective!: TextByLanguage;
  @ApiProperty({ type: [PlanObjectiveView] }) objectives!: readonly PlanObjectiveView[];
  @ApiProperty({ type: [PlanOutputView] }) outputs!: readonly PlanOutputView[];
  @ApiProperty({ type: [MilestoneView] }) milestones!: readonly MilestoneView[];
  @ApiProperty({ type: [ActivityView] }) activities!: readonly ActivityView[];
  @ApiProperty({ type: [PlanNeedView], description: 'What it takes; `…/workplan/resources` says what there is.' })
  needs!: readonly PlanNeedView[];
  @ApiProperty({ type: [ActionPointView] }) actionPoints!: readonly ActionPointView[];
  @ApiProperty({ type: WorkplanQuorumView }) quorum!: WorkplanQuorumView;
  @ApiProperty({ type: [WorkplanResponseView], description: 'Answers to the present proposal.' })
  responses!: readonly WorkplanResponseView[];
  @ApiProperty({ type: [WorkplanResponseView], description: 'Every dissent there was; it stays beside the plan.' })
  dissents!: readonly WorkplanResponseView[];
  @ApiProperty({ type: PlanProgressView }) progress!: PlanProgressView;
  @ApiProperty({ type: [DelayView], description: 'What is late today, and what it pushes; the earliest first.' })
  delays!: readonly DelayView[];
  @ApiPropertyOptional({ description: 'The number of the amendment that the members are asked about.' })
  openAmendment?: number;
  @ApiProperty() version!: number;
}

/** The same as it is read, with names. */
export class NamedWorkplanView extends WorkplanView {
  @ApiOrganizationNames() organizationNames!: readonly OrganizationNameView[];
}

/** @param at now: what is late depends on it */
export function workplanView({ record, workplanVersion }: StoredAlliance, at: string): WorkplanView {
  const { workplan, alliance, rhythm } = record;
  const { allianceId, status, version, actionPoints, amendments } = workplan;
  const { objective, objectives, outputs, milestones, activities, needs } = workplan;
  const open = openAmendment(amendments);
  return {
    allianceId,
    status,
    proposal: version,
    objective,
    objectives,
    outputs,
    milestones,
    activities,
    needs,
    actionPoints,
    quorum: workplanQuorum(workplan, votingMembers(alliance), alliance.policy.rules.quorum),
    responses: responsesToPresent(workplan).map(responseView),
    dissents: dissentsOf(workplan).map(responseView),
    progress: planProgress(workplan),
    delays: status === 'accepted' ? forecastDelays(workplan, dayAt(at, rhythm.rule?.timeZone)) : [],
    ...(open && { openAmendment: open.amendment }),
    version: workplanVersion,
  };
}

const responseView = ({
  organizationId,
  constituency,
  stance,
  note,
  at,
  version,
}: Workplan['responses'][number]): WorkplanResponseView => ({
  organizationId,
  constituency,
  stance,
  note,
  at,
  proposal: version,
});

export const milestoneResource = (milestone: Milestone, version: number): MilestoneResourceView => ({
  ...milestone,
  version,
});

export const actionPointResource = (actionPoint: ActionPoint, version: number): ActionPointResourceView => ({
  ...actionPoint,
  version,
});

export const organizationsInMilestone = ({ ownerOrganizationId }: MilestoneView): readonly string[] => [
  ownerOrganizationId,
];

/** Whose it is, who reported it done and who verified that. */
export const organizationsInActionPoint = ({
  ownerOrganizationId,
  completedBy,
  verifiedBy,
}: ActionPointView): readonly string[] =>
  [ownerOrganizationId, completedBy, verifiedBy].filter((id) => id !== undefined);

/** Who answers for something in it, takes part in an activity or said a word. */
export function organizationsInWorkplan(plan: WorkplanView): readonly string[] {
  const { milestones, activities, actionPoints, responses, dissents } = plan;
  return [
    ...milestones.flatMap(organizationsInMilestone),
    ...activities.flatMap(({ ownerOrganizationId, parties, findings }) => {
      return [ownerOrganizationId, ...parties, ...findings.map(({ organizationId }) => organizationId)];
    }),
    ...actionPoints.flatMap(organizationsInActionPoint),
    ...[...responses, ...dissents].map(({ organizationId }) => organizationId),
  ];
}
