import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { defineEvent } from '../../define-event.js';
import { RecordId } from '../../validation.js';

export class SeatFilledData {
  @RecordId() allianceId!: string;
  @RecordId() initiativeId!: string;
  @RecordId() seatId!: string;
  /** The place held, with an id of its own. */
  @RecordId() placeId!: string;
  @RecordId() organizationId!: string;
  @IsString() @MaxLength(64) constituency!: string;
  @IsIn(['titular', 'alternate', 'observer']) seatKind!: 'titular' | 'alternate' | 'observer';
  /** ISO 3166-1: the country that the composition counts it for. None for a body of a whole region. */
  @IsOptional() @IsString() @MaxLength(64) country?: string;
}

export const SeatFilled = defineEvent({
  type: 'alliances.seat-filled.v1',
  data: SeatFilledData,
  summary: 'An organisation took a seat.',
  organizations: (data) => [data.organizationId],
  example: {
    allianceId: '0198c0de-0000-7000-8000-00000000000a',
    initiativeId: '0198c0de-0000-7000-8000-000000000005',
    seatId: '0198c0de-0000-7000-8000-000000000008',
    placeId: '0198c0de-0000-7000-8000-000000000012',
    organizationId: '0198c0de-0000-7000-8000-000000000002',
    constituency: 'workers',
    seatKind: 'titular',
    country: 'CR',
  },
});
