import { defineEvent } from '../../define-event.js';
import { RecordId } from '../../validation.js';

export class InterestAcceptedData {
  @RecordId() allianceId!: string;
  @RecordId() initiativeId!: string;
  @RecordId() interestId!: string;
  @RecordId() organizationId!: string;
  @RecordId() seatId!: string;
}

export const InterestAccepted = defineEvent({
  type: 'alliances.interest-accepted.v1',
  data: InterestAcceptedData,
  summary: 'A candidate was chosen, by its own group where the group chooses.',
  organizations: (data) => [data.organizationId],
  example: {
    allianceId: '0198c0de-0000-7000-8000-00000000000a',
    initiativeId: '0198c0de-0000-7000-8000-000000000005',
    interestId: '0198c0de-0000-7000-8000-00000000000f',
    organizationId: '0198c0de-0000-7000-8000-000000000002',
    seatId: '0198c0de-0000-7000-8000-000000000008',
  },
});
