import { defineEvent } from '../../define-event.js';
import { OrganizationIds, RecordId } from '../../validation.js';

export class AllianceOpenedBySecretariatData {
  @RecordId() allianceId!: string;
  @RecordId() initiativeId!: string;
  /** Organisations that hold a seat, coordinate, or lead the initiative. */
  @OrganizationIds() participants!: string[];
}

export const AllianceOpenedBySecretariat = defineEvent({
  type: 'alliances.alliance-opened-by-secretariat.v1',
  data: AllianceOpenedBySecretariatData,
  summary: 'The secretariat read the inner life of an alliance, for a reason that the audit keeps.',
  organizations: (data) => data.participants,
  example: {
    allianceId: '0198c0de-0000-7000-8000-00000000000a',
    initiativeId: '0198c0de-0000-7000-8000-000000000005',
    participants: ['0198c0de-0000-7000-8000-000000000013'],
  },
});
