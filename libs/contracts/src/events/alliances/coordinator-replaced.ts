import { IsBoolean } from 'class-validator';
import { defineEvent } from '../../define-event.js';
import { OrganizationIds, RecordId } from '../../validation.js';

export class CoordinatorReplacedData {
  @RecordId() allianceId!: string;
  @RecordId() initiativeId!: string;
  /** Organisations that hold a seat. */
  @OrganizationIds() members!: string[];
  @RecordId() coordinatorPersonId!: string;
  @RecordId() coordinatorOrganizationId!: string;
  @IsBoolean() provisional!: boolean;
}

export const CoordinatorReplaced = defineEvent({
  type: 'alliances.coordinator-replaced.v1',
  data: CoordinatorReplacedData,
  summary: 'The alliance has another coordinator.',
  organizations: (data) => data.members,
  example: {
    allianceId: '0198c0de-0000-7000-8000-00000000000a',
    initiativeId: '0198c0de-0000-7000-8000-000000000005',
    members: ['0198c0de-0000-7000-8000-000000000013'],
    coordinatorPersonId: '0198c0de-0000-7000-8000-00000000000b',
    coordinatorOrganizationId: '0198c0de-0000-7000-8000-000000000014',
    provisional: true,
  },
});
