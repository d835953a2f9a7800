import { IsInt } from 'class-validator';
import { defineEvent } from '../../define-event.js';
import { RecordId } from '../../validation.js';

export class WorkplanDissentedData {
  @RecordId() allianceId!: string;
  @RecordId() initiativeId!: string;
  @RecordId() organizationId!: string;
  @IsInt() workplanVersion!: number;
}

export const WorkplanDissented = defineEvent({
  type: 'alliances.workplan-dissented.v1',
  data: WorkplanDissentedData,
  summary: 'A member recorded a dissent on the workplan; it is never overwritten.',
  organizations: (data) => [data.organizationId],
  example: {
    allianceId: '0198c0de-0000-7000-8000-00000000000a',
    initiativeId: '0198c0de-0000-7000-8000-000000000005',
    organizationId: '0198c0de-0000-7000-8000-000000000002',
    workplanVersion: 1,
  },
});
