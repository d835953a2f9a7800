import { IsString, MaxLength } from 'class-validator';
import { defineEvent } from '../../define-event.js';
import { RecordId } from '../../validation.js';

export class SeatVacatedData {
  @RecordId() allianceId!: string;
  @RecordId() initiativeId!: string;
  @RecordId() seatId!: string;
  @RecordId() placeId!: string;
  @RecordId() organizationId!: string;
  @IsString() @MaxLength(64) constituency!: string;
  @IsString() @MaxLength(64) reason!: string;
}

export const SeatVacated = defineEvent({
  type: 'alliances.seat-vacated.v1',
  data: SeatVacatedData,
  summary: 'An organisation left a seat.',
  organizations: (data) => [data.organizationId],
  example: {
    allianceId: '0198c0de-0000-7000-8000-00000000000a',
    initiativeId: '0198c0de-0000-7000-8000-000000000005',
    seatId: '0198c0de-0000-7000-8000-000000000008',
    placeId: '0198c0de-0000-7000-8000-000000000012',
    organizationId: '0198c0de-0000-7000-8000-000000000002',
    constituency: 'workers',
    reason: 'theme',
  },
});
