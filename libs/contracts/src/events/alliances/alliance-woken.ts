import { IsIn } from 'class-validator';
import { defineEvent } from '../../define-event.js';
import { OrganizationIds, RecordId } from '../../validation.js';

export class AllianceWokenData {
  @RecordId() allianceId!: string;
  @RecordId() initiativeId!: string;
  /** Organisations that hold a seat. */
  @OrganizationIds() members!: string[];
  /** What it is again. */
  @IsIn(['constituted', 'active']) status!: 'constituted' | 'active';
}

export const AllianceWoken = defineEvent({
  type: 'alliances.alliance-woken.v1',
  data: AllianceWokenData,
  summary: 'A member or the coordinator woke a dormant alliance: it goes on from where it fell asleep.',
  organizations: (data) => data.members,
  example: {
    allianceId: '0198c0de-0000-7000-8000-00000000000a',
    initiativeId: '0198c0de-0000-7000-8000-000000000005',
    members: ['0198c0de-0000-7000-8000-000000000013'],
    status: 'active',
  },
});
