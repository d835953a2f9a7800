import { IsInt, Matches, Min } from 'class-validator';
import { defineEvent } from '../../define-event.js';
import { OrganizationIds, RecordId } from '../../validation.js';

export class ReportSubmittedData {
  @RecordId() allianceId!: string;
  @RecordId() initiativeId!: string;
  @RecordId() reportId!: string;
  /** Last day of the period that it is on. */
  @Matches(/^\d{4}-\d{2}-\d{2}$/) periodEndsOn!: string;
  /** How often it was handed in. */
  @IsInt() @Min(1) submission!: number;
  /** Last day to send it back. */
  @Matches(/^\d{4}-\d{2}-\d{2}$/) readingEndsOn!: string;
  /** Organisations that hold a seat. */
  @OrganizationIds() members!: string[];
}

export const ReportSubmitted = defineEvent({
  type: 'alliances.report-submitted.v1',
  data: ReportSubmittedData,
  summary: 'A progress report was handed in: the members read it and may send it back.',
  organizations: (data) => data.members,
  example: {
    allianceId: '0198c0de-0000-7000-8000-00000000000a',
    initiativeId: '0198c0de-0000-7000-8000-000000000005',
    reportId: '0198c0de-0000-7000-8000-000000000041',
    periodEndsOn: '2027-03-31',
    submission: 1,
    readingEndsOn: '2027-04-20',
    members: ['0198c0de-0000-7000-8000-000000000013'],
  },
});
