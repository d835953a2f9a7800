import { IsIn, Matches } from 'class-validator';
import { defineEvent } from '../../define-event.js';
import { RecordId, RecordIds } from '../../validation.js';

export class ClearanceClosedData {
  @RecordId() allianceId!: string;
  @RecordId() initiativeId!: string;
  @RecordId() reportId!: string;
  /** Last day of the period that the report is on. */
  @Matches(/^\d{4}-\d{2}-\d{2}$/) periodEndsOn!: string;
  @RecordId() clearanceId!: string;
  /** Who asks, and signs. */
  @RecordId() organizationId!: string;
  /** Institutions of the same state that were asked, but for those that the alliance is closed to now. */
  @RecordIds(30) asked!: string[];
  @IsIn(['signed', 'withdrawn']) outcome!: 'signed' | 'withdrawn';
}

export const ClearanceClosed = defineEvent({
  type: 'alliances.clearance-closed.v1',
  data: ClearanceClosedData,
  summary: 'What institutions were asked to clear was signed, or is asked no more.',
  organizations: (data) => [data.organizationId, ...data.asked],
  example: {
    allianceId: '0198c0de-0000-7000-8000-00000000000a',
    initiativeId: '0198c0de-0000-7000-8000-000000000005',
    reportId: '0198c0de-0000-7000-8000-000000000041',
    periodEndsOn: '2027-03-31',
    clearanceId: '0198c0de-0000-7000-8000-000000000051',
    organizationId: '0198c0de-0000-7000-8000-000000000014',
    asked: ['0198c0de-0000-7000-8000-000000000015'],
    outcome: 'signed',
  },
});
