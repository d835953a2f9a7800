import { defineEvent } from '../../define-event.js';
import { RecordId } from '../../validation.js';

export class ActionPointCompletedData {
  @RecordId() allianceId!: string;
  @RecordId() initiativeId!: string;
  @RecordId() actionPointId!: string;
  @RecordId() organizationId!: string;
}

export const ActionPointCompleted = defineEvent({
  type: 'alliances.action-point-completed.v1',
  data: ActionPointCompletedData,
  summary: 'The owner reported an action point done.',
  organizations: (data) => [data.organizationId],
  example: {
    allianceId: '0198c0de-0000-7000-8000-00000000000a',
    initiativeId: '0198c0de-0000-7000-8000-000000000005',
    actionPointId: '0198c0de-0000-7000-8000-000000000016',
    organizationId: '0198c0de-0000-7000-8000-000000000002',
  },
});
