import { defineEvent } from '../../define-event.js';
import { RecordId } from '../../validation.js';

export class ProposalWithdrawnData {
  @RecordId() initiativeId!: string;
  @RecordId() leadOrganizationId!: string;
}

export const ProposalWithdrawn = defineEvent({
  type: 'proposals.proposal-withdrawn.v1',
  data: ProposalWithdrawnData,
  summary: 'The lead withdrew an initiative, with a reason that the record keeps.',
  organizations: (data) => [data.leadOrganizationId],
  example: {
    initiativeId: '0198c0de-0000-7000-8000-000000000005',
    leadOrganizationId: '0198c0de-0000-7000-8000-000000000006',
  },
});
