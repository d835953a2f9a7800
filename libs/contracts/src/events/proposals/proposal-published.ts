import { Type } from 'class-transformer';
import { IsInt, ValidateNested } from 'class-validator';
import { defineEvent } from '../../define-event.js';
import { exampleInitiative } from '../../examples.js';
import { InitiativeContent } from '../../initiative.js';
import { RecordId } from '../../validation.js';

export class ProposalPublishedData {
  @RecordId() initiativeId!: string;
  @IsInt() version!: number;
  @RecordId() leadOrganizationId!: string;
  /** Person: the provisional coordinator. */
  @RecordId() publishedBy!: string;
  @ValidateNested() @Type(() => InitiativeContent) content!: InitiativeContent;
}

export const ProposalPublished = defineEvent({
  type: 'proposals.proposal-published.v1',
  data: ProposalPublishedData,
  summary: 'An initiative was published: it looks for partners from now on.',
  organizations: (data) => [data.leadOrganizationId],
  example: {
    initiativeId: '0198c0de-0000-7000-8000-000000000005',
    version: 1,
    leadOrganizationId: '0198c0de-0000-7000-8000-000000000006',
    publishedBy: '0198c0de-0000-7000-8000-000000000007',
    content: exampleInitiative,
  },
});
