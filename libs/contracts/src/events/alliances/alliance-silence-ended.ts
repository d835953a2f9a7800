import { defineEvent } from '../../define-event.js';
import { OrganizationIds, RecordId } from '../../validation.js';

export class AllianceSilenceEndedData {
  @RecordId() allianceId!: string;
  @RecordId() initiativeId!: string;
  /** Organisations that hold a seat. */
  @OrganizationIds() members!: string[];
}

export const AllianceSilenceEnded = defineEvent({
  type: 'alliances.alliance-silence-ended.v1',
  data: AllianceSilenceEndedData,
  summary: 'Somebody did something in an alliance that had fallen silent, or it ended.',
  organizations: (data) => data.members,
  example: {
    allianceId: '0198c0de-0000-7000-8000-00000000000a',
    initiativeId: '0198c0de-0000-7000-8000-000000000005',
    members: ['0198c0de-0000-7000-8000-000000000013'],
  },
});
