import { defineEvent } from '../../define-event.js';
import { OrganizationIds, RecordId } from '../../validation.js';

export class CoordinatorConfirmedData {
  @RecordId() allianceId!: string;
  @RecordId() initiativeId!: string;
  /** Organisations that hold a seat. */
  @OrganizationIds() members!: string[];
  @RecordId() coordinatorPersonId!: string;
  @RecordId() coordinatorOrganizationId!: string;
}

export const CoordinatorConfirmed = defineEvent({
  type: 'alliances.coordinator-confirmed.v1',
  data: CoordinatorConfirmedData,
  summary: 'The members confirmed the coordinator, who was provisional until then.',
  organizations: (data) => data.members,
  example: {
    allianceId: '0198c0de-0000-7000-8000-00000000000a',
    initiativeId: '0198c0de-0000-7000-8000-000000000005',
    members: ['0198c0de-0000-7000-8000-000000000013'],
    coordinatorPersonId: '0198c0de-0000-7000-8000-00000000000b',
    coordinatorOrganizationId: '0198c0de-0000-7000-8000-000000000014',
  },
});
