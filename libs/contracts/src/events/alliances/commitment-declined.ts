import { IsOptional } from 'class-validator';
import { defineEvent } from '../../define-event.js';
import { IsTextByLanguage, type TextByLanguage } from '../../text-by-language.js';
import { OrganizationIds, RecordId } from '../../validation.js';

export class CommitmentDeclinedData {
  @RecordId() allianceId!: string;
  @RecordId() initiativeId!: string;
  @RecordId() commitmentId!: string;
  /** What was promised, in its first words; absent on those from before it was said. */
  @IsOptional() @IsTextByLanguage(300) title?: TextByLanguage;
  /** Who promised. */
  @RecordId() organizationId!: string;
  /** Who does not agree to it; why stays in the alliance. */
  @RecordId() declinedBy!: string;
  @RecordId() coordinatorOrganizationId!: string;
  /** Organisations that hold a seat. */
  @OrganizationIds() members!: string[];
}

export const CommitmentDeclined = defineEvent({
  type: 'alliances.commitment-declined.v1',
  data: CommitmentDeclinedData,
  summary: 'A voting member does not agree to what another organisation promised, as it stands.',
  organizations: (data) => [...data.members, data.coordinatorOrganizationId],
  example: {
    allianceId: '0198c0de-0000-7000-8000-00000000000a',
    initiativeId: '0198c0de-0000-7000-8000-000000000005',
    commitmentId: '0198c0de-0000-7000-8000-000000000033',
    title: { es: 'Intérpretes para cuatro reuniones', en: 'Interpreters for four meetings' },
    organizationId: '0198c0de-0000-7000-8000-000000000002',
    declinedBy: '0198c0de-0000-7000-8000-000000000013',
    coordinatorOrganizationId: '0198c0de-0000-7000-8000-000000000014',
    members: ['0198c0de-0000-7000-8000-000000000013'],
  },
});
