import { IsIn, IsString, MaxLength } from 'class-validator';
import { defineEvent } from '../../define-event.js';
import { RecordId } from '../../validation.js';

export class AnswerRecordedData {
  @RecordId() allianceId!: string;
  @RecordId() initiativeId!: string;
  @RecordId() invitationId!: string;
  /** The invited. */
  @RecordId() organizationId!: string;
  @RecordId() seatId!: string;
  @IsIn(['accept', 'decline']) answer!: 'accept' | 'decline';
  @IsString() @MaxLength(64) channel!: string;
}

export const AnswerRecorded = defineEvent({
  type: 'alliances.answer-recorded.v1',
  data: AnswerRecordedData,
  summary:
    'The coordinator wrote down an answer to an invitation that came by another way; it counts once the invited confirms it.',
  organizations: (data) => [data.organizationId],
  example: {
    allianceId: '0198c0de-0000-7000-8000-00000000000a',
    initiativeId: '0198c0de-0000-7000-8000-000000000005',
    invitationId: '0198c0de-0000-7000-8000-00000000000d',
    organizationId: '0198c0de-0000-7000-8000-000000000002',
    seatId: '0198c0de-0000-7000-8000-000000000008',
    answer: 'accept',
    channel: 'letter',
  },
});
