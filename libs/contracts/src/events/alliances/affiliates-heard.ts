import { Matches } from 'class-validator';
import { defineEvent } from '../../define-event.js';
import { RecordId } from '../../validation.js';

export class AffiliatesHeardData {
  @RecordId() allianceId!: string;
  @RecordId() initiativeId!: string;
  @RecordId() reportId!: string;
  /** Last day of the period that the report is on. */
  @Matches(/^\d{4}-\d{2}-\d{2}$/) periodEndsOn!: string;
  @RecordId() consultationId!: string;
  /** The confederation. */
  @RecordId() organizationId!: string;
}

export const AffiliatesHeard = defineEvent({
  type: 'alliances.affiliates-heard.v1',
  data: AffiliatesHeardData,
  summary: 'All affiliates have answered, or their last day is over: the confederation can answer for them.',
  organizations: (data) => [data.organizationId],
  example: {
    allianceId: '0198c0de-0000-7000-8000-00000000000a',
    initiativeId: '0198c0de-0000-7000-8000-000000000005',
    reportId: '0198c0de-0000-7000-8000-000000000041',
    periodEndsOn: '2027-03-31',
    consultationId: '0198c0de-0000-7000-8000-000000000052',
    organizationId: '0198c0de-0000-7000-8000-000000000002',
  },
});
