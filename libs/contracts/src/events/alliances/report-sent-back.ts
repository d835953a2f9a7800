import { IsString, Matches, MaxLength } from 'class-validator';
import { defineEvent } from '../../define-event.js';
import { OrganizationIds, RecordId } from '../../validation.js';

export class ReportSentBackData {
  @RecordId() allianceId!: string;
  @RecordId() initiativeId!: string;
  @RecordId() reportId!: string;
  /** Last day of the period that it is on. */
  @Matches(/^\d{4}-\d{2}-\d{2}$/) periodEndsOn!: string;
  @RecordId() organizationId!: string;
  @IsString() @MaxLength(64) constituency!: string;
  /** Last day to hand it in. */
  @Matches(/^\d{4}-\d{2}-\d{2}$/) dueOn!: string;
  @RecordId() coordinatorOrganizationId!: string;
  /** Organisations that hold a seat. */
  @OrganizationIds() members!: string[];
}

export const ReportSentBack = defineEvent({
  type: 'alliances.report-sent-back.v1',
  data: ReportSentBackData,
  summary: 'A member sent a progress report back, with a reason that stays in the alliance.',
  organizations: (data) => data.members,
  example: {
    allianceId: '0198c0de-0000-7000-8000-00000000000a',
    initiativeId: '0198c0de-0000-7000-8000-000000000005',
    reportId: '0198c0de-0000-7000-8000-000000000041',
    periodEndsOn: '2027-03-31',
    organizationId: '0198c0de-0000-7000-8000-000000000002',
    constituency: 'workers',
    dueOn: '2027-04-15',
    coordinatorOrganizationId: '0198c0de-0000-7000-8000-000000000014',
    members: ['0198c0de-0000-7000-8000-000000000013'],
  },
});
