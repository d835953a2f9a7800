import { IsString, Matches, MaxLength } from 'class-validator';
import { defineEvent } from '../../define-event.js';
import { OrganizationIds, RecordId } from '../../validation.js';

export class ReportSilenceRecordedData {
  @RecordId() allianceId!: string;
  @RecordId() initiativeId!: string;
  @RecordId() reportId!: string;
  /** Last day of the period that it is on. */
  @Matches(/^\d{4}-\d{2}-\d{2}$/) periodEndsOn!: string;
  @IsString() @MaxLength(64) constituency!: string;
  /** Last day to say its word. */
  @Matches(/^\d{4}-\d{2}-\d{2}$/) endsOn!: string;
  /** Organisations with a vote in the constituencies that are asked. */
  @OrganizationIds() asked!: string[];
  @RecordId() coordinatorOrganizationId!: string;
}

export const ReportSilenceRecorded = defineEvent({
  type: 'alliances.report-silence-recorded.v1',
  data: ReportSilenceRecordedData,
  summary: 'A constituency said nothing on a progress report in time: that is recorded, and is no consent.',
  organizations: (data) => [...data.asked, data.coordinatorOrganizationId],
  example: {
    allianceId: '0198c0de-0000-7000-8000-00000000000a',
    initiativeId: '0198c0de-0000-7000-8000-000000000005',
    reportId: '0198c0de-0000-7000-8000-000000000041',
    periodEndsOn: '2027-03-31',
    constituency: 'workers',
    endsOn: '2027-05-05',
    asked: ['0198c0de-0000-7000-8000-000000000013'],
    coordinatorOrganizationId: '0198c0de-0000-7000-8000-000000000014',
  },
});
