import { Matches } from 'class-validator';
import { defineEvent } from '../../define-event.js';
import { OrganizationIds, RecordId } from '../../validation.js';

export class CadenceMissedData {
  @RecordId() allianceId!: string;
  @RecordId() initiativeId!: string;
  /** First day of the window. */
  @Matches(/^\d{4}-\d{2}-\d{2}$/) from!: string;
  /** Last day of the window. */
  @Matches(/^\d{4}-\d{2}-\d{2}$/) to!: string;
  @RecordId() coordinatorOrganizationId!: string;
  /** Organisations that hold a seat. */
  @OrganizationIds() members!: string[];
}

export const CadenceMissed = defineEvent({
  type: 'alliances.cadence-missed.v1',
  data: CadenceMissedData,
  summary: 'A part of the year in which the alliance meant to meet passed without a meeting.',
  organizations: (data) => [...data.members, data.coordinatorOrganizationId],
  example: {
    allianceId: '0198c0de-0000-7000-8000-00000000000a',
    initiativeId: '0198c0de-0000-7000-8000-000000000005',
    from: '2027-03-31',
    to: '2027-03-31',
    coordinatorOrganizationId: '0198c0de-0000-7000-8000-000000000014',
    members: ['0198c0de-0000-7000-8000-000000000013'],
  },
});
