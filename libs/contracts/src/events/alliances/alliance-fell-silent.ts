import { Matches } from 'class-validator';
import { defineEvent } from '../../define-event.js';
import { OrganizationIds, RecordId } from '../../validation.js';

export class AllianceFellSilentData {
  @RecordId() allianceId!: string;
  @RecordId() initiativeId!: string;
  /** Organisations that hold a seat. */
  @OrganizationIds() members!: string[];
  /** The day on which somebody last did something. */
  @Matches(/^\d{4}-\d{2}-\d{2}$/) since!: string;
}

export const AllianceFellSilent = defineEvent({
  type: 'alliances.alliance-fell-silent.v1',
  data: AllianceFellSilentData,
  summary: 'Nobody has done anything in an alliance for 21 days; said once of each silence.',
  organizations: (data) => data.members,
  example: {
    allianceId: '0198c0de-0000-7000-8000-00000000000a',
    initiativeId: '0198c0de-0000-7000-8000-000000000005',
    members: ['0198c0de-0000-7000-8000-000000000013'],
    since: '2027-03-10',
  },
});
