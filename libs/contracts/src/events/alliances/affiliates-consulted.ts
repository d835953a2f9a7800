import { Matches } from 'class-validator';
import { defineEvent } from '../../define-event.js';
import { RecordId, RecordIds } from '../../validation.js';

export class AffiliatesConsultedData {
  @RecordId() allianceId!: string;
  @RecordId() initiativeId!: string;
  @RecordId() reportId!: string;
  /** Last day of the period that the report is on. */
  @Matches(/^\d{4}-\d{2}-\d{2}$/) periodEndsOn!: string;
  @RecordId() consultationId!: string;
  /** The confederation. */
  @RecordId() organizationId!: string;
  /** Those that the confederation calls its affiliates. */
  @RecordIds(200) asked!: string[];
  /** Last day to answer in time. */
  @Matches(/^\d{4}-\d{2}-\d{2}$/) endsOn!: string;
}

export const AffiliatesConsulted = defineEvent({
  type: 'alliances.affiliates-consulted.v1',
  data: AffiliatesConsultedData,
  summary: 'A confederation passed a progress report on to its affiliates, for which it will answer once.',
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
