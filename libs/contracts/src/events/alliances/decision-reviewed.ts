import { defineEvent } from '../../define-event.js';
import { OrganizationIds, RecordId } from '../../validation.js';

export class DecisionReviewedData {
  @RecordId() allianceId!: string;
  @RecordId() initiativeId!: string;
  @RecordId() meetingId!: string;
  @RecordId() decisionId!: string;
  /** Organisations that hold a seat. */
  @OrganizationIds() members!: string[];
}

export const DecisionReviewed = defineEvent({
  type: 'alliances.decision-reviewed.v1',
  data: DecisionReviewedData,
  summary: 'A decision was looked at again: it is kept, or it ends.',
  organizations: (data) => data.members,
  example: {
    allianceId: '0198c0de-0000-7000-8000-00000000000a',
    initiativeId: '0198c0de-0000-7000-8000-000000000005',
    meetingId: '0198c0de-0000-7000-8000-000000000031',
    decisionId: '0198c0de-0000-7000-8000-000000000032',
    members: ['0198c0de-0000-7000-8000-000000000013'],
  },
});
