import { defineEvent } from '../../define-event.js';
import { RecordId } from '../../validation.js';

export class ActionPointVerifiedData {
  @RecordId() allianceId!: string;
  @RecordId() initiativeId!: string;
  @RecordId() actionPointId!: string;
  /** The owner. */
  @RecordId() organizationId!: string;
  /** Organisation. */
  @RecordId() verifiedBy!: string;
}

export const ActionPointVerified = defineEvent({
  type: 'alliances.action-point-verified.v1',
  data: ActionPointVerifiedData,
  summary: 'Another organisation confirmed that an action point was done.',
  organizations: (data) => [data.organizationId, data.verifiedBy],
  example: {
    allianceId: '0198c0de-0000-7000-8000-00000000000a',
    initiativeId: '0198c0de-0000-7000-8000-000000000005',
    actionPointId: '0198c0de-0000-7000-8000-000000000016',
    organizationId: '0198c0de-0000-7000-8000-000000000002',
    verifiedBy: '0198c0de-0000-7000-8000-000000000013',
  },
});
