import { type TextByLanguage, whenAllianceDaysEnd } from '#contracts';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { CommitmentKind } from '../../domain/ledger/commitment.js';
import type { ActivityKind, ActivityStatus } from '../../domain/workplan/activity.js';
import { commitmentKinds } from '../ledger/commitment.dto.js';
import { exampleText } from './example-text.js';
import { activityKinds } from './plan-draft.dto.js';

export class WorkEvidenceView {
  @ApiProperty(exampleText('Protocolo firmado', 'Signed protocol')) title!: TextByLanguage;
  @ApiProperty({ example: 'https://papers.example/protocol.pdf' }) url!: string;
}

export class PlanObjectiveView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty(exampleText('Contratación sin comisiones', 'Recruitment at no cost')) title!: TextByLanguage;
  @ApiPropertyOptional({ format: 'date', description: 'By when.' }) until?: string;
}

export class PlanOutputView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'uuid' }) objectiveId!: string;
  @ApiProperty(exampleText('Protocolo de contratación', 'Recruitment protocol')) title!: TextByLanguage;
}

class FindingsView {
  @ApiProperty({ format: 'uuid', description: 'Whose word it is.' }) organizationId!: string;
  @ApiProperty(exampleText('Cuatro de cinco muestran el contrato.', 'Four of five show the contract.'))
  text!: TextByLanguage;
  @ApiProperty({ format: 'date-time' }) at!: string;
}

export class ActivityView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'uuid' }) milestoneId!: string;
  @ApiProperty({ enum: activityKinds }) kind!: ActivityKind;
  @ApiProperty(exampleText('Visita conjunta a los empacadores', 'Joint visit to the packing houses'))
  title!: TextByLanguage;
  @ApiProperty({ format: 'uuid' }) ownerOrganizationId!: string;
  @ApiPropertyOptional({ format: 'date' }) startsOn?: string;
  @ApiProperty({ format: 'date', description: `Its last day. ${whenAllianceDaysEnd}` }) dueOn!: string;
  @ApiProperty({ type: String, format: 'uuid', isArray: true, description: 'Who takes part.' })
  parties!: readonly string[];
  @ApiProperty({ type: String, format: 'uuid', isArray: true, description: 'What has to be there before.' })
  dependsOn!: readonly string[];
  @ApiProperty({ enum: ['planned', 'in_progress', 'done', 'dropped'] }) status!: ActivityStatus;
  @ApiProperty({ format: 'date-time' }) statusSince!: string;
  @ApiProperty({ ...exampleText('Hecha.', 'Done.'), description: 'What the owner said last.' }) note!: TextByLanguage;
  @ApiProperty({ type: [WorkEvidenceView] }) evidence!: readonly WorkEvidenceView[];
  @ApiProperty({ type: [FindingsView], description: 'Of a joint visit: every word of each party, oldest first.' })
  findings!: readonly FindingsView[];
}

export class ActivityResourceView extends ActivityView {
  @ApiProperty({ description: 'Of the workplan.' }) version!: number;
}

export class PlanNeedView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty(exampleText('Interpretación en las visitas', 'Interpretation on the visits')) what!: TextByLanguage;
  @ApiProperty({ enum: commitmentKinds, example: 'money' }) kind!: CommitmentKind;
  @ApiProperty({ example: 'USD' }) unit!: string;
  @ApiProperty({ example: '12500' }) amount!: string;
  @ApiPropertyOptional({ format: 'uuid' }) milestoneId?: string;
}

export class DelayView {
  @ApiProperty({ enum: ['milestone', 'activity'] }) of!: 'milestone' | 'activity';
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'date' }) dueOn!: string;
  @ApiProperty({ format: 'date', description: 'The earliest day on which it can be there.' }) expectedOn!: string;
  @ApiProperty({ example: 14 }) days!: number;
  @ApiProperty({
    type: String,
    format: 'uuid',
    isArray: true,
    description: 'What is late of itself and pushes it; itself, if it is.',
  })
  causes!: readonly string[];
}

class MilestoneProgressView {
  @ApiProperty() achieved!: number;
  @ApiProperty() total!: number;
  @ApiProperty() dropped!: number;
  @ApiProperty({ minimum: 0, maximum: 100, description: 'By the weight of the milestones.' }) percent!: number;
}

class ObjectiveProgressView extends MilestoneProgressView {
  @ApiProperty({ format: 'uuid' }) objectiveId!: string;
}

class OutputProgressView extends MilestoneProgressView {
  @ApiProperty({ format: 'uuid' }) outputId!: string;
}

class ActivityCounts {
  @ApiProperty() done!: number;
  @ApiProperty() total!: number;
  @ApiProperty() dropped!: number;
}

/** Derived from what was achieved, never typed. */
export class PlanProgressView extends MilestoneProgressView {
  @ApiProperty({ type: ActivityCounts }) activities!: ActivityCounts;
  @ApiProperty({ type: [ObjectiveProgressView] }) objectives!: readonly ObjectiveProgressView[];
  @ApiProperty({ type: [OutputProgressView] }) outputs!: readonly OutputProgressView[];
}
