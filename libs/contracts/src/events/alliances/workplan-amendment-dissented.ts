import { IsInt } from 'class-validator';
import { defineEvent } from '../../define-event.js';
import { RecordId } from '../../validation.js';

export class WorkplanAmendmentDissentedData {
  @RecordId() allianceId!: string;
  @RecordId() initiativeId!: string;
  @RecordId() organizationId!: string;
  /** Counts up in each alliance. */
  @IsInt() amendment!: number;
}

export const WorkplanAmendmentDissented = defineEvent({
  type: 'alliances.workplan-amendment-dissented.v1',
  data: WorkplanAmendmentDissentedData,
  summary: 'A member recorded a dissent on an amendment of the workplan; it is never overwritten.',
  organizations: (data) => [data.organizationId],
  example: {
    allianceId: '0198c0de-0000-7000-8000-00000000000a',
    initiativeId: '0198c0de-0000-7000-8000-000000000005',
    organizationId: '0198c0de-0000-7000-8000-000000000002',
    amendment: 1,
  },
});
