import { IsString, MaxLength } from 'class-validator';
import { defineEvent } from '../../define-event.js';
import { OrganizationIds, RecordId } from '../../validation.js';

export class GroupConsultedData {
  @RecordId() allianceId!: string;
  @RecordId() initiativeId!: string;
  @IsString() @MaxLength(64) constituency!: string;
  @RecordId() noteId!: string;
  /** Who said something to its group. */
  @RecordId() organizationId!: string;
  /** Organisations of the group, which alone may know of it. */
  @OrganizationIds() group!: string[];
}

export const GroupConsulted = defineEvent({
  type: 'alliances.group-consulted.v1',
  data: GroupConsultedData,
  summary: 'A member said something to its own group in an alliance, which nobody else reads.',
  organizations: (data) => data.group,
  example: {
    allianceId: '0198c0de-0000-7000-8000-00000000000a',
    initiativeId: '0198c0de-0000-7000-8000-000000000005',
    constituency: 'workers',
    noteId: '0198c0de-0000-7000-8000-000000000042',
    organizationId: '0198c0de-0000-7000-8000-000000000002',
    group: ['0198c0de-0000-7000-8000-000000000002', '0198c0de-0000-7000-8000-000000000013'],
  },
});
