import { type TextByLanguage, whenAllianceDaysEnd } from '#contracts';
import { Id, Int, IsoDate, NestedList, OneOf, PageQuery, TextByLanguageField } from '#http';
import type { ActionPointStatus } from '../domain/workplan/action-point.js';
import type { MilestoneStatus } from '../domain/workplan/milestone.js';
import { PlanFields } from './plan/plan-draft.dto.js';

const actionPoint = { es: 'Redactar el protocolo', en: 'Draft the protocol' };
const day = '2027-03-31';

class ActionPointFields {
  @TextByLanguageField(300, { example: actionPoint }) title!: TextByLanguage;
  @Id() ownerOrganizationId!: string;
  @IsoDate({ description: `Its last day. ${whenAllianceDaysEnd}`, example: day }) dueOn!: string;
  @Id({ optional: true, description: 'The milestone that it serves.' }) milestoneId?: string;
}

export class AssignActionPointDto extends ActionPointFields {
  @Id({ optional: true, description: 'The meeting that agreed on it.' }) meetingId?: string;
}

export class ActionPointDraftDto extends ActionPointFields {
  @Id({ optional: true, description: 'Of an earlier draft, to keep it.' }) id?: string;
}

export class DraftWorkplanDto extends PlanFields {
  @NestedList(() => ActionPointDraftDto, 200) actionPoints!: ActionPointDraftDto[];
}

export class AcceptWorkplanDto {
  @Int(1, 1_000_000, { description: 'The one that was read: `proposal` of the workplan.', example: 1 })
  proposal!: number;
}

export class DissentFromWorkplanDto extends AcceptWorkplanDto {
  @TextByLanguageField(2000, {
    example: { es: 'Faltan las personas trabajadoras del hogar.', en: 'Domestic workers are missing.' },
  })
  note!: TextByLanguage;
}

export class MilestonesDto extends PageQuery {
  @OneOf(['planned', 'in_progress', 'achieved', 'delayed', 'dropped'], { optional: true }) status?: MilestoneStatus;
  @Id({ optional: true, description: 'The organisation that owns it.' }) owner?: string;
}

export class ActionPointsDto extends PageQuery {
  @OneOf(['open', 'completed', 'verified'], { optional: true }) status?: ActionPointStatus;
  @Id({ optional: true, description: 'The organisation that owns it.' }) owner?: string;
}
