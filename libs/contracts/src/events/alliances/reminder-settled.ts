import { defineEvent } from '../../define-event.js';
import { RecordId } from '../../validation.js';

export class ReminderSettledData {
  @RecordId() allianceId!: string;
  @RecordId() initiativeId!: string;
  /** Who was reminded. */
  @RecordId() organizationId!: string;
}

export const ReminderSettled = defineEvent({
  type: 'alliances.reminder-settled.v1',
  data: ReminderSettledData,
  summary: 'An organisation that was reminded of answers owes none any more: it gave them, or nobody asks for them.',
  organizations: (data) => [data.organizationId],
  example: {
    allianceId: '0198c0de-0000-7000-8000-00000000000a',
    initiativeId: '0198c0de-0000-7000-8000-000000000005',
    organizationId: '0198c0de-0000-7000-8000-000000000002',
  },
});
