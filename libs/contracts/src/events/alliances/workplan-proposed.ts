import { IsInt } from 'class-validator';
import { defineEvent } from '../../define-event.js';
import { OrganizationIds, RecordId } from '../../validation.js';

export class WorkplanProposedData {
  @RecordId() allianceId!: string;
  @RecordId() initiativeId!: string;
  /** Organisations that hold a seat. */
  @OrganizationIds() members!: string[];
  @IsInt() workplanVersion!: number;
}

export const WorkplanProposed = defineEvent({
  type: 'alliances.workplan-proposed.v1',
  data: WorkplanProposedData,
  summary: 'The coordinator put a workplan to the members.',
  organizations: (data) => data.members,
  example: {
    allianceId: '0198c0de-0000-7000-8000-00000000000a',
    initiativeId: '0198c0de-0000-7000-8000-000000000005',
    members: ['0198c0de-0000-7000-8000-000000000013'],
    workplanVersion: 1,
  },
});
