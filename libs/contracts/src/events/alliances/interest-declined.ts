import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { defineEvent } from '../../define-event.js';
import { RecordId } from '../../validation.js';

export class InterestDeclinedData {
  @RecordId() allianceId!: string;
  @RecordId() initiativeId!: string;
  @RecordId() interestId!: string;
  @RecordId() organizationId!: string;
  @RecordId() seatId!: string;
  @IsString() @MaxLength(64) reason!: string;
  /** The group whose seat it is, among itself, or who coordinates; absent in events from before this was said. */
  @IsOptional() @IsIn(['coordinator', 'group']) decidedBy?: 'coordinator' | 'group';
}

export const InterestDeclined = defineEvent({
  type: 'alliances.interest-declined.v1',
  data: InterestDeclinedData,
  summary: 'A candidate was not chosen.',
  organizations: (data) => [data.organizationId],
  example: {
    allianceId: '0198c0de-0000-7000-8000-00000000000a',
    initiativeId: '0198c0de-0000-7000-8000-000000000005',
    interestId: '0198c0de-0000-7000-8000-00000000000f',
    organizationId: '0198c0de-0000-7000-8000-000000000002',
    seatId: '0198c0de-0000-7000-8000-000000000008',
    reason: 'theme',
    decidedBy: 'coordinator',
  },
});
