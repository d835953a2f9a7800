import { defineEvent } from '../../define-event.js';
import { RecordId } from '../../validation.js';

export class InterestWithdrawnData {
  @RecordId() allianceId!: string;
  @RecordId() initiativeId!: string;
  @RecordId() interestId!: string;
  @RecordId() organizationId!: string;
  @RecordId() seatId!: string;
}

export const InterestWithdrawn = defineEvent({
  type: 'alliances.interest-withdrawn.v1',
  data: InterestWithdrawnData,
  summary: 'A candidate withdrew.',
  organizations: (data) => [data.organizationId],
  example: {
    allianceId: '0198c0de-0000-7000-8000-00000000000a',
    initiativeId: '0198c0de-0000-7000-8000-000000000005',
    interestId: '0198c0de-0000-7000-8000-00000000000f',
    organizationId: '0198c0de-0000-7000-8000-000000000002',
    seatId: '0198c0de-0000-7000-8000-000000000008',
  },
});
