import { IsBoolean, Matches } from 'class-validator';
import { defineEvent } from '../../define-event.js';
import { OrganizationIds, RecordId } from '../../validation.js';

export class ReportAcceptedData {
  @RecordId() allianceId!: string;
  @RecordId() initiativeId!: string;
  @RecordId() reportId!: string;
  /** Last day of the period that it is on. */
  @Matches(/^\d{4}-\d{2}-\d{2}$/) periodEndsOn!: string;
  /** Whether a dissent stands beside it. */
  @IsBoolean() withDissent!: boolean;
  /** Organisations that hold a seat. */
  @OrganizationIds() members!: string[];
}

export const ReportAccepted = defineEvent({
  type: 'alliances.report-accepted.v1',
  data: ReportAcceptedData,
  summary: 'Each constituency validated a progress report or recorded a dissent in time.',
  organizations: (data) => data.members,
  example: {
    allianceId: '0198c0de-0000-7000-8000-00000000000a',
    initiativeId: '0198c0de-0000-7000-8000-000000000005',
    reportId: '0198c0de-0000-7000-8000-000000000041',
    periodEndsOn: '2027-03-31',
    withDissent: true,
    members: ['0198c0de-0000-7000-8000-000000000013'],
  },
});
