import { IsInt } from 'class-validator';
import { defineEvent } from '../../define-event.js';
import { OrganizationIds, RecordId } from '../../validation.js';

export class WorkplanAcceptedData {
  @RecordId() allianceId!: string;
  @RecordId() initiativeId!: string;
  /** Organisations that hold a seat. */
  @OrganizationIds() members!: string[];
  @IsInt() workplanVersion!: number;
}

export const WorkplanAccepted = defineEvent({
  type: 'alliances.workplan-accepted.v1',
  data: WorkplanAcceptedData,
  summary: 'The members accepted the workplan: the alliance is active.',
  organizations: (data) => data.members,
  example: {
    allianceId: '0198c0de-0000-7000-8000-00000000000a',
    initiativeId: '0198c0de-0000-7000-8000-000000000005',
    members: ['0198c0de-0000-7000-8000-000000000013'],
    workplanVersion: 1,
  },
});
