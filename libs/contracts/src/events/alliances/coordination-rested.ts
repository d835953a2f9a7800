import { defineEvent } from '../../define-event.js';
import { OrganizationIds, RecordId } from '../../validation.js';

export class CoordinationRestedData {
  @RecordId() allianceId!: string;
  @RecordId() initiativeId!: string;
  @RecordId() coordinatorOrganizationId!: string;
  /** Organisations with a vote, which may name another coordinator. */
  @OrganizationIds() members!: string[];
}

export const CoordinationRested = defineEvent({
  type: 'alliances.coordination-rested.v1',
  data: CoordinationRestedData,
  summary: 'Nobody coordinates an alliance for now; its members may name another coordinator.',
  organizations: ({ coordinatorOrganizationId, members }) => [coordinatorOrganizationId, ...members],
  example: {
    allianceId: '0198c0de-0000-7000-8000-00000000000a',
    initiativeId: '0198c0de-0000-7000-8000-000000000005',
    coordinatorOrganizationId: '0198c0de-0000-7000-8000-000000000006',
    members: ['0198c0de-0000-7000-8000-000000000013'],
  },
});
