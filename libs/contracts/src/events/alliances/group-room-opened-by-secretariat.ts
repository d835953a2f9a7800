import { IsString, MaxLength } from 'class-validator';
import { defineEvent } from '../../define-event.js';
import { OrganizationIds, RecordId } from '../../validation.js';

export class GroupRoomOpenedBySecretariatData {
  @RecordId() allianceId!: string;
  @RecordId() initiativeId!: string;
  @IsString() @MaxLength(64) constituency!: string;
  /** Organisations of the group. */
  @OrganizationIds() group!: string[];
}

export const GroupRoomOpenedBySecretariat = defineEvent({
  type: 'alliances.group-room-opened-by-secretariat.v1',
  data: GroupRoomOpenedBySecretariatData,
  summary: 'The secretariat read what a group in an alliance keeps to itself, for a reason that the audit keeps.',
  organizations: (data) => data.group,
  example: {
    allianceId: '0198c0de-0000-7000-8000-00000000000a',
    initiativeId: '0198c0de-0000-7000-8000-000000000005',
    constituency: 'workers',
    group: ['0198c0de-0000-7000-8000-000000000002'],
  },
});
