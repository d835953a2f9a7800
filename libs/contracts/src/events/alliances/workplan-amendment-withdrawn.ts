import { IsInt } from 'class-validator';
import { defineEvent } from '../../define-event.js';
import { OrganizationIds, RecordId } from '../../validation.js';

export class WorkplanAmendmentWithdrawnData {
  @RecordId() allianceId!: string;
  @RecordId() initiativeId!: string;
  /** Organisations that hold a seat. */
  @OrganizationIds() members!: string[];
  /** Counts up in each alliance. */
  @IsInt() amendment!: number;
}

export const WorkplanAmendmentWithdrawn = defineEvent({
  type: 'alliances.workplan-amendment-withdrawn.v1',
  data: WorkplanAmendmentWithdrawnData,
  summary: 'The coordinator took back an amendment that it had put to the members: no word on it is awaited any more.',
  organizations: (data) => data.members,
  example: {
    allianceId: '0198c0de-0000-7000-8000-00000000000a',
    initiativeId: '0198c0de-0000-7000-8000-000000000005',
    members: ['0198c0de-0000-7000-8000-000000000013'],
    amendment: 1,
  },
});
