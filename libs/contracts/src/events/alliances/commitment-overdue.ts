import { IsOptional, Matches } from 'class-validator';
import { defineEvent } from '../../define-event.js';
import { IsTextByLanguage, type TextByLanguage } from '../../text-by-language.js';
import { RecordId } from '../../validation.js';

export class CommitmentOverdueData {
  @RecordId() allianceId!: string;
  @RecordId() initiativeId!: string;
  @RecordId() commitmentId!: string;
  /** What was promised, in its first words; absent on those from before it was said. */
  @IsOptional() @IsTextByLanguage(300) title?: TextByLanguage;
  /** Who promised. */
  @RecordId() organizationId!: string;
  @Matches(/^\d{4}-\d{2}-\d{2}$/) dueOn!: string;
  @RecordId() coordinatorOrganizationId!: string;
}

export const CommitmentOverdue = defineEvent({
  type: 'alliances.commitment-overdue.v1',
  data: CommitmentOverdueData,
  summary: 'The day of a promised delivery passed without it.',
  organizations: (data) => [data.organizationId, data.coordinatorOrganizationId],
  example: {
    allianceId: '0198c0de-0000-7000-8000-00000000000a',
    initiativeId: '0198c0de-0000-7000-8000-000000000005',
    commitmentId: '0198c0de-0000-7000-8000-000000000033',
    title: { es: 'Intérpretes para cuatro reuniones', en: 'Interpreters for four meetings' },
    organizationId: '0198c0de-0000-7000-8000-000000000002',
    dueOn: '2027-03-31',
    coordinatorOrganizationId: '0198c0de-0000-7000-8000-000000000014',
  },
});
