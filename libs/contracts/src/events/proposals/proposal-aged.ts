import { IsInt } from 'class-validator';
import { defineEvent } from '../../define-event.js';
import { RecordId } from '../../validation.js';

export class ProposalAgedData {
  @RecordId() initiativeId!: string;
  /** Of the initiative: what is asked about. */
  @IsInt() version!: number;
  @RecordId() leadOrganizationId!: string;
}

export const ProposalAged = defineEvent({
  type: 'proposals.proposal-aged.v1',
  data: ProposalAgedData,
  summary: 'Nobody has said for half a year that a published initiative is still right.',
  organizations: (data) => [data.leadOrganizationId],
  example: {
    initiativeId: '0198c0de-0000-7000-8000-000000000005',
    version: 3,
    leadOrganizationId: '0198c0de-0000-7000-8000-000000000006',
  },
});
