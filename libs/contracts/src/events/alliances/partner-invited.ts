import { IsInt, IsOptional, Matches, Min } from 'class-validator';
import { defineEvent } from '../../define-event.js';
import { RecordId } from '../../validation.js';

export class PartnerInvitedData {
  @RecordId() allianceId!: string;
  @RecordId() initiativeId!: string;
  @RecordId() invitationId!: string;
  @RecordId() organizationId!: string;
  @RecordId() seatId!: string;
  /** Organisation. */
  @RecordId() invitedBy!: string;
  @Matches(/^\d{4}-\d{2}-\d{2}$/) expiresOn!: string;
  /** What awaits the invited organisation in all alliances, this invitation among it; absent where it was not counted. */
  @IsOptional() @IsInt() @Min(0) openDuties?: number;
}

export const PartnerInvited = defineEvent({
  type: 'alliances.partner-invited.v1',
  data: PartnerInvitedData,
  summary: 'The coordinator invited an organisation to a seat.',
  organizations: (data) => [data.organizationId, data.invitedBy],
  example: {
    allianceId: '0198c0de-0000-7000-8000-00000000000a',
    initiativeId: '0198c0de-0000-7000-8000-000000000005',
    invitationId: '0198c0de-0000-7000-8000-00000000000d',
    organizationId: '0198c0de-0000-7000-8000-000000000002',
    seatId: '0198c0de-0000-7000-8000-000000000008',
    invitedBy: '0198c0de-0000-7000-8000-00000000000e',
    expiresOn: '2027-03-31',
    openDuties: 7,
  },
});
