import { IsBoolean, Matches } from 'class-validator';
import { defineEvent } from '../../define-event.js';
import { RecordId } from '../../validation.js';

export class ClearanceAnsweredData {
  @RecordId() allianceId!: string;
  @RecordId() initiativeId!: string;
  @RecordId() reportId!: string;
  /** Last day of the period that the report is on. */
  @Matches(/^\d{4}-\d{2}-\d{2}$/) periodEndsOn!: string;
  @RecordId() clearanceId!: string;
  /** Who asks, and signs. */
  @RecordId() organizationId!: string;
  @RecordId() institutionId!: string;
  /** Or it objects. */
  @IsBoolean() cleared!: boolean;
  /** After the last day to answer. */
  @IsBoolean() late!: boolean;
}

export const ClearanceAnswered = defineEvent({
  type: 'alliances.clearance-answered.v1',
  data: ClearanceAnsweredData,
  summary: 'An institution cleared what another one of its state would sign, or objected to it.',
  organizations: (data) => [data.organizationId, data.institutionId],
  example: {
    allianceId: '0198c0de-0000-7000-8000-00000000000a',
    initiativeId: '0198c0de-0000-7000-8000-000000000005',
    reportId: '0198c0de-0000-7000-8000-000000000041',
    periodEndsOn: '2027-03-31',
    clearanceId: '0198c0de-0000-7000-8000-000000000051',
    organizationId: '0198c0de-0000-7000-8000-000000000014',
    institutionId: '0198c0de-0000-7000-8000-000000000015',
    cleared: true,
    late: false,
  },
});
