import { IsOptional, IsString, MaxLength } from 'class-validator';
import { defineEvent } from '../../define-event.js';
import { IsTextByLanguage, type TextByLanguage } from '../../text-by-language.js';
import { OrganizationIds, RecordId } from '../../validation.js';

export class ActionPointCompletedData {
  @RecordId() allianceId!: string;
  @RecordId() initiativeId!: string;
  @RecordId() actionPointId!: string;
  /** As it was called then; absent on those from before it was said. */
  @IsOptional() @IsTextByLanguage(300) title?: TextByLanguage;
  /** The owner. */
  @RecordId() organizationId!: string;
  /** Absent, with the two below, on those from before they were said. */
  @IsOptional() @RecordId() coordinatorOrganizationId?: string;
  /** Who is asked to verify it. */
  @IsOptional() @OrganizationIds() asked?: string[];
  /** Why these: `coordination` or `any_other`. */
  @IsOptional() @IsString() @MaxLength(64) because?: string;
}

export const ActionPointCompleted = defineEvent({
  type: 'alliances.action-point-completed.v1',
  data: ActionPointCompletedData,
  summary: 'The owner reported an action point done.',
  organizations: (data) => [data.organizationId, ...(data.asked ?? [])],
  example: {
    allianceId: '0198c0de-0000-7000-8000-00000000000a',
    initiativeId: '0198c0de-0000-7000-8000-000000000005',
    actionPointId: '0198c0de-0000-7000-8000-000000000016',
    title: { es: 'Escribir el protocolo', en: 'Write the protocol' },
    organizationId: '0198c0de-0000-7000-8000-000000000002',
    coordinatorOrganizationId: '0198c0de-0000-7000-8000-000000000014',
    asked: ['0198c0de-0000-7000-8000-000000000014'],
    because: 'coordination',
  },
});
