import { IsOptional, Matches } from 'class-validator';
import { defineEvent } from '../../define-event.js';
import { IsTextByLanguage, type TextByLanguage } from '../../text-by-language.js';
import { RecordId } from '../../validation.js';

export class ActionPointAssignedData {
  @RecordId() allianceId!: string;
  @RecordId() initiativeId!: string;
  @RecordId() actionPointId!: string;
  /** As it was called then; absent on those from before it was said. */
  @IsOptional() @IsTextByLanguage(300) title?: TextByLanguage;
  @RecordId() organizationId!: string;
  @Matches(/^\d{4}-\d{2}-\d{2}$/) dueOn!: string;
}

export const ActionPointAssigned = defineEvent({
  type: 'alliances.action-point-assigned.v1',
  data: ActionPointAssignedData,
  summary: 'An organisation took on an action point.',
  organizations: (data) => [data.organizationId],
  example: {
    allianceId: '0198c0de-0000-7000-8000-00000000000a',
    initiativeId: '0198c0de-0000-7000-8000-000000000005',
    actionPointId: '0198c0de-0000-7000-8000-000000000016',
    title: { es: 'Escribir el protocolo', en: 'Write the protocol' },
    organizationId: '0198c0de-0000-7000-8000-000000000002',
    dueOn: '2027-03-31',
  },
});
