import { Matches } from 'class-validator';
import { defineEvent } from '../../define-event.js';
import { RecordId, RecordIds } from '../../validation.js';

export class AffiliatesEndingData {
  @RecordId() allianceId!: string;
  @RecordId() initiativeId!: string;
  @RecordId() reportId!: string;
  /** Last day of the period that the report is on. */
  @Matches(/^\d{4}-\d{2}-\d{2}$/) periodEndsOn!: string;
  @RecordId() consultationId!: string;
  /** The confederation. */
  @RecordId() organizationId!: string;
  /** Of those that the confederation calls its affiliates, those that have said nothing yet. */
  @RecordIds(200) asked!: string[];
  /** Last day to answer in time. */
  @Matches(/^\d{4}-\d{2}-\d{2}$/) endsOn!: string;
}

export const AffiliatesEnding = defineEvent({
  type: 'alliances.affiliates-ending.v1',
  data: AffiliatesEndingData,
  summary: 'The last day to answer a confederation comes near, and these affiliates have said nothing.',
  organizations: (data) => [data.organizationId, ...data.asked],
  example: {
    allianceId: '0198c0de-0000-7000-8000-00000000000a',
    initiativeId: '0198c0de-0000-7000-8000-000000000005',
    reportId: '0198c0de-0000-7000-8000-000000000041',
    periodEndsOn: '2027-03-31',
    consultationId: '0198c0de-0000-7000-8000-000000000052',
    organizationId: '0198c0de-0000-7000-8000-000000000002',
    asked: ['0198c0de-0000-7000-8000-000000000013'],
    endsOn: '2027-05-03',
  },
});
