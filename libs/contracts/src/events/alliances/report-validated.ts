import { IsString, Matches, MaxLength } from 'class-validator';
import { defineEvent } from '../../define-event.js';
import { OrganizationIds, RecordId } from '../../validation.js';

export class ReportValidatedData {
  @RecordId() allianceId!: string;
  @RecordId() initiativeId!: string;
  @RecordId() reportId!: string;
  /** Last day of the period that it is on. */
  @Matches(/^\d{4}-\d{2}-\d{2}$/) periodEndsOn!: string;
  @RecordId() organizationId!: string;
  @IsString() @MaxLength(64) constituency!: string;
  /** Organisations that hold a seat. */
  @OrganizationIds() members!: string[];
}

export const ReportValidated = defineEvent({
  type: 'alliances.report-validated.v1',
  data: ReportValidatedData,
  summary: 'A voting member validated a progress report.',
  organizations: (data) => data.members,
  example: {
    allianceId: '0198c0de-0000-7000-8000-00000000000a',
    initiativeId: '0198c0de-0000-7000-8000-000000000005',
    reportId: '0198c0de-0000-7000-8000-000000000041',
    periodEndsOn: '2027-03-31',
    organizationId: '0198c0de-0000-7000-8000-000000000002',
    constituency: 'workers',
    members: ['0198c0de-0000-7000-8000-000000000013'],
  },
});
