import { IsIn, Matches } from 'class-validator';
import { defineEvent } from '../../define-event.js';
import { RecordId, RecordIds } from '../../validation.js';

export class AffiliatesReleasedData {
  @RecordId() allianceId!: string;
  @RecordId() initiativeId!: string;
  @RecordId() reportId!: string;
  /** Last day of the period that the report is on. */
  @Matches(/^\d{4}-\d{2}-\d{2}$/) periodEndsOn!: string;
  @RecordId() consultationId!: string;
  /** The confederation. */
  @RecordId() organizationId!: string;
  /** Those that the confederation calls its affiliates, but for those that the alliance is closed to now. */
  @RecordIds(200) asked!: string[];
  @IsIn(['answered', 'withdrawn']) outcome!: 'answered' | 'withdrawn';
}

export const AffiliatesReleased = defineEvent({
  type: 'alliances.affiliates-released.v1',
  data: AffiliatesReleasedData,
  summary: 'A confederation has answered for its affiliates, or asks them no more.',
  organizations: (data) => [data.organizationId, ...data.asked],
  example: {
    allianceId: '0198c0de-0000-7000-8000-00000000000a',
    initiativeId: '0198c0de-0000-7000-8000-000000000005',
    reportId: '0198c0de-0000-7000-8000-000000000041',
    periodEndsOn: '2027-03-31',
    consultationId: '0198c0de-0000-7000-8000-000000000052',
    organizationId: '0198c0de-0000-7000-8000-000000000002',
    asked: ['0198c0de-0000-7000-8000-000000000013'],
    outcome: 'answered',
  },
});
