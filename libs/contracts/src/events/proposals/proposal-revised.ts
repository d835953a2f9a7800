import { Type } from 'class-transformer';
import { IsInt, ValidateNested } from 'class-validator';
import { defineEvent } from '../../define-event.js';
import { exampleInitiative } from '../../examples.js';
import { InitiativeContent } from '../../initiative.js';
import { RecordId } from '../../validation.js';

export class ProposalRevisedData {
  @RecordId() initiativeId!: string;
  @IsInt() version!: number;
  @RecordId() leadOrganizationId!: string;
  @ValidateNested() @Type(() => InitiativeContent) content!: InitiativeContent;
}

export const ProposalRevised = defineEvent({
  type: 'proposals.proposal-revised.v1',
  data: ProposalRevisedData,
  summary: 'A published initiative was revised; it keeps its identity.',
  organizations: (data) => [data.leadOrganizationId],
  example: {
    initiativeId: '0198c0de-0000-7000-8000-000000000005',
    version: 1,
    leadOrganizationId: '0198c0de-0000-7000-8000-000000000006',
    content: exampleInitiative,
  },
});
