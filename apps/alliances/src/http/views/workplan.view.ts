import { type TextByLanguage, whenDaysEnd } from '#contracts';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { votingMembers } from '../../domain/alliance/alliance.js';
import type { ActionPoint, ActionPointStatus } from '../../domain/workplan/action-point.js';
import type { Milestone, MilestoneStatus } from '../../domain/workplan/milestone.js';
import type { Workplan, WorkplanStatus } from '../../domain/workplan/workplan.js';
import { dissentsOf, responsesToPresent, workplanQuorum } from '../../domain/workplan/workplan-quorum.js';
import type { StoredAlliance } from '../../persistence/stored-alliance.js';

const text = {
  type: 'object',
  additionalProperties: { type: 'string' },
  example: { es: 'Protocolo de contratación firmado', en: 'Recruitment protocol signed' },
} as const;

export class MilestoneView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty(text) title!: TextByLanguage;
  @ApiProperty({ format: 'uuid' }) ownerOrganizationId!: string;
  @ApiProperty({ format: 'date', description: `Its last day. ${whenDaysEnd}` }) dueOn!: string;
  @ApiProperty({ enum: ['planned', 'in_progress', 'achieved', 'delayed', 'dropped'] }) status!: MilestoneStatus;
  @ApiProperty({ format: 'date-time' }) statusSince!: string;
  @ApiProperty({ ...text, description: 'What the owner said last.' }) note!: TextByLanguage;
}

export class ActionPointView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty(text) title!: TextByLanguage;
  @ApiProperty({ format: 'uuid' }) ownerOrganizationId!: string;
  @ApiProperty({ format: 'date', description: `Its last day. ${whenDaysEnd}` }) dueOn!: string;
  @ApiPropertyOptional({ format: 'uuid' }) milestoneId?: string;
  @ApiPropertyOptional({ format: 'uuid', description: 'The meeting that agreed on it.' }) meetingId?: string;
  @ApiProperty({ enum: ['open', 'completed', 'verified'] }) status!: ActionPointStatus;
  @ApiPropertyOptional({ format: 'date-time' }) overdueSince?: string;
  @ApiPropertyOptional({ format: 'date-time' }) completedAt?: string;
  @ApiPropertyOptional({ format: 'uuid' }) completedBy?: string;
  @ApiPropertyOptional({ format: 'date-time' }) verifiedAt?: string;
  @ApiPropertyOptional({ format: 'uuid' }) verifiedBy?: string;
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

class WorkplanQuorumView {
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
  @ApiProperty({ type: [MilestoneView] }) milestones!: readonly MilestoneView[];
  @ApiProperty({ type: [ActionPointView] }) actionPoints!: readonly ActionPointView[];
  @ApiProperty({ type: WorkplanQuorumView }) quorum!: WorkplanQuorumView;
  @ApiProperty({ type: [WorkplanResponseView], description: 'Answers to the present proposal.' })
  responses!: readonly WorkplanResponseView[];
  @ApiProperty({ type: [WorkplanResponseView], description: 'Every dissent there was; it stays beside the plan.' })
  dissents!: readonly WorkplanResponseView[];
  @ApiProperty() version!: number;
}

export function workplanView({ record, workplanVersion }: StoredAlliance): WorkplanView {
  const { workplan, alliance } = record;
  const { allianceId, status, objective, milestones, actionPoints, version } = workplan;
  return {
    allianceId,
    status,
    proposal: version,
    objective,
    milestones,
    actionPoints,
    quorum: workplanQuorum(workplan, votingMembers(alliance), alliance.policy.rules.quorum),
    responses: responsesToPresent(workplan).map(responseView),
    dissents: dissentsOf(workplan).map(responseView),
    version: workplanVersion,
  };
}

const responseView = ({ version, ...response }: Workplan['responses'][number]): WorkplanResponseView => ({
  ...response,
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
