import { defineEvent } from '../../define-event.js';
import { OrganizationIds, RecordId, RecordIds } from '../../validation.js';

export class MilestonesReplannedData {
  @RecordId() allianceId!: string;
  @RecordId() initiativeId!: string;
  @RecordIds(500) milestoneIds!: string[];
  /** Organisations that hold a seat. */
  @OrganizationIds() members!: string[];
}

export const MilestonesReplanned = defineEvent({
  type: 'alliances.milestones-replanned.v1',
  data: MilestonesReplannedData,
  summary: 'Milestones were dropped, or got another last day or another owner.',
  organizations: (data) => data.members,
  example: {
    allianceId: '0198c0de-0000-7000-8000-00000000000a',
    initiativeId: '0198c0de-0000-7000-8000-000000000005',
    milestoneIds: ['0198c0de-0000-7000-8000-000000000022'],
    members: ['0198c0de-0000-7000-8000-000000000013'],
  },
});
