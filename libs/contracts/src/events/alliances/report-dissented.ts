import { IsBoolean, IsString, Matches, MaxLength } from 'class-validator';
import { defineEvent } from '../../define-event.js';
import { OrganizationIds, RecordId } from '../../validation.js';

export class ReportDissentedData {
  @RecordId() allianceId!: string;
  @RecordId() initiativeId!: string;
  @RecordId() reportId!: string;
  /** Last day of the period that it is on. */
  @Matches(/^\d{4}-\d{2}-\d{2}$/) periodEndsOn!: string;
  @RecordId() organizationId!: string;
  @IsString() @MaxLength(64) constituency!: string;
  /** After the last day: it stands beside the report and decides nothing. */
  @IsBoolean() late!: boolean;
  /** Organisations that hold a seat. */
  @OrganizationIds() members!: string[];
}

export const ReportDissented = defineEvent({
  type: 'alliances.report-dissented.v1',
  data: ReportDissentedData,
  summary: 'A voting member recorded a dissent from a progress report; it is never overwritten.',
  organizations: (data) => data.members,
  example: {
    allianceId: '0198c0de-0000-7000-8000-00000000000a',
    initiativeId: '0198c0de-0000-7000-8000-000000000005',
    reportId: '0198c0de-0000-7000-8000-000000000041',
    periodEndsOn: '2027-03-31',
    organizationId: '0198c0de-0000-7000-8000-000000000002',
    constituency: 'workers',
    late: false,
    members: ['0198c0de-0000-7000-8000-000000000013'],
  },
});
