import type { TextByLanguage } from '#contracts';
import { Id, IsoDate, NestedList, OneOf, PageQuery, TextByLanguageField } from '#http';
import type { ActionPointStatus } from '../domain/workplan/action-point.js';
import type { MilestoneStatus } from '../domain/workplan/milestone.js';

export class MilestoneDraftDto {
  @Id({ optional: true, description: 'Of an earlier draft, to keep it.' }) id?: string;
  @TextByLanguageField(300) title!: TextByLanguage;
  @Id() ownerOrganizationId!: string;
  @IsoDate({ description: 'Its last day.' }) dueOn!: string;
}

export class AssignActionPointDto {
  @TextByLanguageField(300) title!: TextByLanguage;
  @Id() ownerOrganizationId!: string;
  @IsoDate({ description: 'Its last day.' }) dueOn!: string;
  @Id({ optional: true, description: 'The milestone that it serves.' }) milestoneId?: string;
}

export class ActionPointDraftDto extends AssignActionPointDto {
  @Id({ optional: true, description: 'Of an earlier draft, to keep it.' }) id?: string;
}

export class DraftWorkplanDto {
  @TextByLanguageField(2000) objective!: TextByLanguage;
  @NestedList(() => MilestoneDraftDto, 60) milestones!: MilestoneDraftDto[];
  @NestedList(() => ActionPointDraftDto, 200) actionPoints!: ActionPointDraftDto[];
}

export class DissentDto {
  @TextByLanguageField(2000) note!: TextByLanguage;
}

export class NoteDto {
  @TextByLanguageField(2000, { optional: true }) note?: TextByLanguage;
}

export class MilestonesDto extends PageQuery {
  @OneOf(['planned', 'in_progress', 'achieved', 'delayed', 'dropped'], { optional: true }) status?: MilestoneStatus;
  @Id({ optional: true, description: 'The organisation that owns it.' }) owner?: string;
}

export class ActionPointsDto extends PageQuery {
  @OneOf(['open', 'completed', 'verified'], { optional: true }) status?: ActionPointStatus;
  @Id({ optional: true, description: 'The organisation that owns it.' }) owner?: string;
}
