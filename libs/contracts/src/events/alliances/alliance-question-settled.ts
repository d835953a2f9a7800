import { defineEvent } from '../../define-event.js';
import { OrganizationIds, RecordId } from '../../validation.js';

export class AllianceQuestionSettledData {
  @RecordId() allianceId!: string;
  @RecordId() initiativeId!: string;
  /** Organisations that hold a seat. */
  @OrganizationIds() members!: string[];
}

export const AllianceQuestionSettled = defineEvent({
  type: 'alliances.alliance-question-settled.v1',
  data: AllianceQuestionSettledData,
  summary:
    'Somebody said that an alliance is still alive, or did something in it, or it ended: the question is closed.',
  organizations: (data) => data.members,
  example: {
    allianceId: '0198c0de-0000-7000-8000-00000000000a',
    initiativeId: '0198c0de-0000-7000-8000-000000000005',
    members: ['0198c0de-0000-7000-8000-000000000013'],
  },
});
