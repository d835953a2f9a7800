import { IsIn, IsOptional } from 'class-validator';
import { defineEvent } from '../../define-event.js';
import { RecordId } from '../../validation.js';
import { type WithdrawalCause, withdrawalCauses } from './withdrawal-cause.js';

export class InvitationWithdrawnData {
  @RecordId() allianceId!: string;
  @RecordId() initiativeId!: string;
  @RecordId() invitationId!: string;
  @RecordId() organizationId!: string;
  @RecordId() seatId!: string;
  /** Who or what ended it; absent on events from before this was told. */
  @IsOptional() @IsIn(withdrawalCauses) cause?: WithdrawalCause;
}

export const InvitationWithdrawn = defineEvent({
  type: 'alliances.invitation-withdrawn.v1',
  data: InvitationWithdrawnData,
  summary:
    'An invitation was withdrawn, by the coordinator, by the holder who had named a successor, or because it had become pointless.',
  organizations: (data) => [data.organizationId],
  example: {
    allianceId: '0198c0de-0000-7000-8000-00000000000a',
    initiativeId: '0198c0de-0000-7000-8000-000000000005',
    invitationId: '0198c0de-0000-7000-8000-00000000000d',
    organizationId: '0198c0de-0000-7000-8000-000000000002',
    seatId: '0198c0de-0000-7000-8000-000000000008',
    cause: 'by_coordinator',
  },
});
