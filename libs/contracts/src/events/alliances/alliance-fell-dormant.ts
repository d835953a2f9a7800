import { Matches } from 'class-validator';
import { defineEvent } from '../../define-event.js';
import { OrganizationIds, RecordId } from '../../validation.js';

export class AllianceFellDormantData {
  @RecordId() allianceId!: string;
  @RecordId() initiativeId!: string;
  /** Organisations that hold a seat. */
  @OrganizationIds() members!: string[];
  /** The day on which somebody last did something. */
  @Matches(/^\d{4}-\d{2}-\d{2}$/) since!: string;
}

export const AllianceFellDormant = defineEvent({
  type: 'alliances.alliance-fell-dormant.v1',
  data: AllianceFellDormantData,
  summary: 'Nobody said in time that an alliance is still alive: it is dormant until somebody wakes it.',
  organizations: (data) => data.members,
  example: {
    allianceId: '0198c0de-0000-7000-8000-00000000000a',
    initiativeId: '0198c0de-0000-7000-8000-000000000005',
    members: ['0198c0de-0000-7000-8000-000000000013'],
    since: '2027-03-10',
  },
});
