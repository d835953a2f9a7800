import { defineEvent } from '../../define-event.js';
import { RecordId } from '../../validation.js';

export class CoordinationResumedData {
  @RecordId() allianceId!: string;
  @RecordId() initiativeId!: string;
  @RecordId() coordinatorOrganizationId!: string;
}

export const CoordinationResumed = defineEvent({
  type: 'alliances.coordination-resumed.v1',
  data: CoordinationResumedData,
  summary: 'The coordinator of an alliance, which had rested, coordinates it again.',
  organizations: ({ coordinatorOrganizationId }) => [coordinatorOrganizationId],
  example: {
    allianceId: '0198c0de-0000-7000-8000-00000000000a',
    initiativeId: '0198c0de-0000-7000-8000-000000000005',
    coordinatorOrganizationId: '0198c0de-0000-7000-8000-000000000006',
  },
});
