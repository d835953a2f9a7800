import { defineEvent } from '../../define-event.js';
import { RecordId } from '../../validation.js';

export class ProposalOpenedBySecretariatData {
  @RecordId() initiativeId!: string;
  @RecordId() leadOrganizationId!: string;
}

export const ProposalOpenedBySecretariat = defineEvent({
  type: 'proposals.proposal-opened-by-secretariat.v1',
  data: ProposalOpenedBySecretariatData,
  summary: 'The secretariat read an initiative that is not open to it, for a reason that the audit keeps.',
  organizations: (data) => [data.leadOrganizationId],
  example: {
    initiativeId: '0198c0de-0000-7000-8000-000000000005',
    leadOrganizationId: '0198c0de-0000-7000-8000-000000000006',
  },
});
