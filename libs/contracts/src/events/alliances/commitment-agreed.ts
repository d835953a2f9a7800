import { IsOptional } from 'class-validator';
import { defineEvent } from '../../define-event.js';
import { IsTextByLanguage, type TextByLanguage } from '../../text-by-language.js';
import { OrganizationIds, RecordId } from '../../validation.js';

export class CommitmentAgreedData {
  @RecordId() allianceId!: string;
  @RecordId() initiativeId!: string;
  @RecordId() commitmentId!: string;
  /** What was promised, in its first words; absent on those from before it was said. */
  @IsOptional() @IsTextByLanguage(300) title?: TextByLanguage;
  /** Who promised. */
  @RecordId() organizationId!: string;
  /** Another organisation. */
  @RecordId() agreedBy!: string;
  /** Organisations that hold a seat. */
  @OrganizationIds() members!: string[];
}

export const CommitmentAgreed = defineEvent({
  type: 'alliances.commitment-agreed.v1',
  data: CommitmentAgreedData,
  summary: 'Another organisation agreed to a promise.',
  organizations: (data) => data.members,
  example: {
    allianceId: '0198c0de-0000-7000-8000-00000000000a',
    initiativeId: '0198c0de-0000-7000-8000-000000000005',
    commitmentId: '0198c0de-0000-7000-8000-000000000033',
    title: { es: 'Intérpretes para cuatro reuniones', en: 'Interpreters for four meetings' },
    organizationId: '0198c0de-0000-7000-8000-000000000002',
    agreedBy: '0198c0de-0000-7000-8000-000000000013',
    members: ['0198c0de-0000-7000-8000-000000000013'],
  },
});
