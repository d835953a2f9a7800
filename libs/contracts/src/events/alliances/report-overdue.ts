import { Matches } from 'class-validator';
import { defineEvent } from '../../define-event.js';
import { RecordId } from '../../validation.js';

export class ReportOverdueData {
  @RecordId() allianceId!: string;
  @RecordId() initiativeId!: string;
  @RecordId() reportId!: string;
  /** Last day of the period that it is on. */
  @Matches(/^\d{4}-\d{2}-\d{2}$/) periodEndsOn!: string;
  /** Last day to hand it in. */
  @Matches(/^\d{4}-\d{2}-\d{2}$/) dueOn!: string;
  @RecordId() coordinatorOrganizationId!: string;
}

export const ReportOverdue = defineEvent({
  type: 'alliances.report-overdue.v1',
  data: ReportOverdueData,
  summary: 'A progress report was not handed in in time; said again every week until it is.',
  organizations: (data) => [data.coordinatorOrganizationId],
  example: {
    allianceId: '0198c0de-0000-7000-8000-00000000000a',
    initiativeId: '0198c0de-0000-7000-8000-000000000005',
    reportId: '0198c0de-0000-7000-8000-000000000041',
    periodEndsOn: '2027-03-31',
    dueOn: '2027-04-15',
    coordinatorOrganizationId: '0198c0de-0000-7000-8000-000000000014',
  },
});
