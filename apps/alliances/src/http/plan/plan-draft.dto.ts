import { type TextByLanguage, whenAllianceDaysEnd } from '#contracts';
import { Id, Ids, Int, IsoDate, NestedList, OneOf, Text, TextByLanguageField } from '#http';
import type { CommitmentKind } from '../../domain/ledger/commitment.js';
import type { ActivityKind } from '../../domain/workplan/activity.js';
import { Amount } from '../ledger/amount-field.js';
import { commitmentKinds } from '../ledger/commitment.dto.js';

export const activityKinds: readonly ActivityKind[] = ['task', 'training', 'study', 'campaign', 'joint_visit'];

const objective = { es: 'Contratación sin comisiones para quien trabaja', en: 'Recruitment at no cost to the worker' };
const known = 'As it was given, to keep it; or any, for the rest of the plan to name it.';
const before = 'Milestones and activities of the plan that have to be there before it.';

export class ObjectiveDraftDto {
  @Id({ optional: true, description: known }) id?: string;
  @TextByLanguageField(500, { example: objective }) title!: TextByLanguage;
  @IsoDate({
    optional: true,
    description: 'By when. More than a year ahead: with a milestone in every year on the way.',
    example: '2029-12-31',
  })
  until?: string;
}

export class OutputDraftDto {
  @Id({ optional: true, description: known }) id?: string;
  @Id({ description: 'The objective of the plan that it serves.' }) objectiveId!: string;
  @TextByLanguageField(500, { example: { es: 'Protocolo de contratación', en: 'Recruitment protocol' } })
  title!: TextByLanguage;
}

export class MilestoneDraftDto {
  @Id({ optional: true, description: known }) id?: string;
  @TextByLanguageField(300, { example: { es: 'Protocolo firmado', en: 'Protocol signed' } }) title!: TextByLanguage;
  @Id() ownerOrganizationId!: string;
  @IsoDate({ description: `Its last day. ${whenAllianceDaysEnd}`, example: '2027-03-31' }) dueOn!: string;
  @Id({ optional: true, description: 'The output of the plan that it is a step of.' }) outputId?: string;
  @Int(1, 100, { optional: true, description: 'Its part in the progress; 1 unless given.', example: 2 })
  weight?: number;
  @Ids({ optional: true, max: 20, description: before }) dependsOn?: string[];
}

export class ActivityDraftDto {
  @Id({ optional: true, description: known }) id?: string;
  @Id({ description: 'The milestone of the plan that it leads to.' }) milestoneId!: string;
  @OneOf(activityKinds, { example: 'joint_visit' }) kind!: ActivityKind;
  @TextByLanguageField(300, {
    example: { es: 'Visita conjunta a los empacadores', en: 'Joint visit to the packing houses' },
  })
  title!: TextByLanguage;
  @Id() ownerOrganizationId!: string;
  @IsoDate({ optional: true, description: 'Its first day.', example: '2027-02-01' }) startsOn?: string;
  @IsoDate({ description: `Its last day. ${whenAllianceDaysEnd}`, example: '2027-02-05' }) dueOn!: string;
  @Ids({
    optional: true,
    max: 20,
    description: 'Members that take part. Of a joint visit two at least: each records what it found.',
  })
  parties?: string[];
  @Ids({ optional: true, max: 20, description: before }) dependsOn?: string[];
}

export class NeedDraftDto {
  @Id({ optional: true, description: known }) id?: string;
  @TextByLanguageField(500, {
    example: { es: 'Interpretación en las visitas', en: 'Interpretation on the visits' },
  })
  what!: TextByLanguage;
  @OneOf(commitmentKinds, { example: 'money' }) kind!: CommitmentKind;
  @Text(20, {
    description: 'Of money the currency (ISO 4217), of all else a code of the list `commitment_units`.',
    example: 'USD',
  })
  unit!: string;
  @Amount() amount!: string;
  @Id({ optional: true, description: 'The milestone of the plan that takes it.' }) milestoneId?: string;
}

/** What the members agree on, from the objectives down to what it takes. */
export class PlanFields {
  @TextByLanguageField(2000, { description: 'What all of it is for.', example: objective }) objective!: TextByLanguage;
  @NestedList(() => ObjectiveDraftDto, 20, { optional: true }) objectives?: ObjectiveDraftDto[];
  @NestedList(() => OutputDraftDto, 40, { optional: true }) outputs?: OutputDraftDto[];
  @NestedList(() => MilestoneDraftDto, 60) milestones!: MilestoneDraftDto[];
  @NestedList(() => ActivityDraftDto, 120, { optional: true }) activities?: ActivityDraftDto[];
  @NestedList(() => NeedDraftDto, 60, { optional: true }) needs?: NeedDraftDto[];
}
