import { Matches } from 'class-validator';
import { defineEvent } from '../../define-event.js';
import { Codes, OrganizationIds, RecordId } from '../../validation.js';

export class ReportValidationOpenedData {
  @RecordId() allianceId!: string;
  @RecordId() initiativeId!: string;
  @RecordId() reportId!: string;
  /** Last day of the period that it is on. */
  @Matches(/^\d{4}-\d{2}-\d{2}$/) periodEndsOn!: string;
  @Codes(40) constituencies!: string[];
  /** Last day to say its word. */
  @Matches(/^\d{4}-\d{2}-\d{2}$/) endsOn!: string;
  /** Organisations with a vote in the constituencies that are asked. */
  @OrganizationIds() asked!: string[];
  /** Organisations that hold a seat. */
  @OrganizationIds() members!: string[];
}

export const ReportValidationOpened = defineEvent({
  type: 'alliances.report-validation-opened.v1',
  data: ReportValidationOpenedData,
  summary:
    'The text of a progress report stands, and these constituencies are asked for their word; also when silent ones are asked once more.',
  organizations: (data) => data.members,
  example: {
    allianceId: '0198c0de-0000-7000-8000-00000000000a',
    initiativeId: '0198c0de-0000-7000-8000-000000000005',
    reportId: '0198c0de-0000-7000-8000-000000000041',
    periodEndsOn: '2027-03-31',
    constituencies: ['workers'],
    endsOn: '2027-05-05',
    asked: ['0198c0de-0000-7000-8000-000000000013'],
    members: ['0198c0de-0000-7000-8000-000000000013'],
  },
});
