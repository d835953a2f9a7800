import { IsString, Matches, MaxLength } from 'class-validator';
import { defineEvent } from '../../define-event.js';
import { RecordId } from '../../validation.js';

export class TermEndingData {
  @RecordId() allianceId!: string;
  @RecordId() initiativeId!: string;
  @RecordId() seatId!: string;
  @RecordId() placeId!: string;
  /** The holder. */
  @RecordId() organizationId!: string;
  @IsString() @MaxLength(64) constituency!: string;
  @RecordId() coordinatorOrganizationId!: string;
  @Matches(/^\d{4}-\d{2}-\d{2}$/) termEndsOn!: string;
}

export const TermEnding = defineEvent({
  type: 'alliances.term-ending.v1',
  data: TermEndingData,
  summary: 'The term of a seat’s holder ends in a month.',
  organizations: (data) => [data.organizationId, data.coordinatorOrganizationId],
  example: {
    allianceId: '0198c0de-0000-7000-8000-00000000000a',
    initiativeId: '0198c0de-0000-7000-8000-000000000005',
    seatId: '0198c0de-0000-7000-8000-000000000008',
    placeId: '0198c0de-0000-7000-8000-000000000012',
    organizationId: '0198c0de-0000-7000-8000-000000000002',
    constituency: 'workers',
    coordinatorOrganizationId: '0198c0de-0000-7000-8000-00000000000e',
    termEndsOn: '2028-03-31',
  },
});
