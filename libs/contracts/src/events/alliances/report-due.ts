import { Matches } from 'class-validator';
import { defineEvent } from '../../define-event.js';
import { RecordId } from '../../validation.js';

export class ReportDueData {
  @RecordId() allianceId!: string;
  @RecordId() initiativeId!: string;
  @RecordId() reportId!: string;
  /** Last day of the period that it is on. */
  @Matches(/^\d{4}-\d{2}-\d{2}$/) periodEndsOn!: string;
  /** Last day to hand it in. */
  @Matches(/^\d{4}-\d{2}-\d{2}$/) dueOn!: string;
  @RecordId() coordinatorOrganizationId!: string;
}

export const ReportDue = defineEvent({
  type: 'alliances.report-due.v1',
  data: ReportDueData,
  summary: 'The period of a progress report is over: it can be handed in.',
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
