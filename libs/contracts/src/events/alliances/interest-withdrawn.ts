import { IsIn, IsOptional } from 'class-validator';
import { defineEvent } from '../../define-event.js';
import { RecordId } from '../../validation.js';
import { type WithdrawalCause, withdrawalCauses } from './withdrawal-cause.js';

export class InterestWithdrawnData {
  @RecordId() allianceId!: string;
  @RecordId() initiativeId!: string;
  @RecordId() interestId!: string;
  @RecordId() organizationId!: string;
  @RecordId() seatId!: string;
  /** Who or what ended it; absent on events from before this was told. */
  @IsOptional() @IsIn(withdrawalCauses) cause?: WithdrawalCause;
}

export const InterestWithdrawn = defineEvent({
  type: 'alliances.interest-withdrawn.v1',
  data: InterestWithdrawnData,
  summary: 'A candidacy ended without a decision: the candidate withdrew, or it had become pointless.',
  organizations: (data) => [data.organizationId],
  example: {
    allianceId: '0198c0de-0000-7000-8000-00000000000a',
    initiativeId: '0198c0de-0000-7000-8000-000000000005',
    interestId: '0198c0de-0000-7000-8000-00000000000f',
    organizationId: '0198c0de-0000-7000-8000-000000000002',
    seatId: '0198c0de-0000-7000-8000-000000000008',
    cause: 'by_candidate',
  },
});
