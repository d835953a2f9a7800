import { IsIn } from 'class-validator';
import { defineEvent } from '../../define-event.js';
import { RecordId } from '../../validation.js';

export class ProposalClosedData {
  @RecordId() initiativeId!: string;
  @RecordId() leadOrganizationId!: string;
  @IsIn(['deadline', 'lead', 'alliance_concluded', 'alliance_dissolved'])
  reason!: 'deadline' | 'lead' | 'alliance_concluded' | 'alliance_dissolved';
}

export const ProposalClosed = defineEvent({
  type: 'proposals.proposal-closed.v1',
  data: ProposalClosedData,
  summary: 'An initiative takes no further answers.',
  organizations: (data) => [data.leadOrganizationId],
  example: {
    initiativeId: '0198c0de-0000-7000-8000-000000000005',
    leadOrganizationId: '0198c0de-0000-7000-8000-000000000006',
    reason: 'deadline',
  },
});
