import { IsInt } from 'class-validator';
import { defineEvent } from '../../define-event.js';
import { RecordId } from '../../validation.js';

export class ProposalConfirmedData {
  @RecordId() initiativeId!: string;
  @IsInt() version!: number;
  @RecordId() leadOrganizationId!: string;
}

export const ProposalConfirmed = defineEvent({
  type: 'proposals.proposal-confirmed.v1',
  data: ProposalConfirmedData,
  summary: 'The lead said that a published initiative is still right.',
  organizations: (data) => [data.leadOrganizationId],
  example: {
    initiativeId: '0198c0de-0000-7000-8000-000000000005',
    version: 4,
    leadOrganizationId: '0198c0de-0000-7000-8000-000000000006',
  },
});
