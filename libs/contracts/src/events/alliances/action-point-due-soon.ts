import { IsOptional, Matches } from 'class-validator';
import { defineEvent } from '../../define-event.js';
import { IsTextByLanguage, type TextByLanguage } from '../../text-by-language.js';
import { RecordId } from '../../validation.js';

export class ActionPointDueSoonData {
  @RecordId() allianceId!: string;
  @RecordId() initiativeId!: string;
  @RecordId() actionPointId!: string;
  /** As it was called then; absent on those from before it was said. */
  @IsOptional() @IsTextByLanguage(300) title?: TextByLanguage;
  /** Who reports it: its owner, or the coordinator’s organisation for a former member. */
  @RecordId() organizationId!: string;
  @Matches(/^\d{4}-\d{2}-\d{2}$/) dueOn!: string;
}

export const ActionPointDueSoon = defineEvent({
  type: 'alliances.action-point-due-soon.v1',
  data: ActionPointDueSoonData,
  summary: 'An action point is due in a week and not done; said once of each date that it has had.',
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
