import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsInt, IsString, MaxLength, ValidateNested } from 'class-validator';
import { defineEvent } from '../../define-event.js';
import { RecordId } from '../../validation.js';

export class AllianceSeat {
  @RecordId() id!: string;
  @IsString() @MaxLength(64) constituency!: string;
  @IsIn(['titular', 'alternate', 'observer']) kind!: 'titular' | 'alternate' | 'observer';
  @IsInt() minimum!: number;
  @IsInt() maximum!: number;
}

export class AllianceFormingStartedData {
  @RecordId() allianceId!: string;
  @RecordId() initiativeId!: string;
  @RecordId() leadOrganizationId!: string;
  /** Provisional until the members confirm or replace it. */
  @RecordId() coordinatorPersonId!: string;
  @IsArray() @ArrayMaxSize(200) @ValidateNested({ each: true }) @Type(() => AllianceSeat) seats!: AllianceSeat[];
}

export const AllianceFormingStarted = defineEvent({
  type: 'alliances.alliance-forming-started.v1',
  data: AllianceFormingStartedData,
  summary: 'An alliance starts forming around a published initiative.',
  organizations: (data) => [data.leadOrganizationId],
  example: {
    allianceId: '0198c0de-0000-7000-8000-00000000000a',
    initiativeId: '0198c0de-0000-7000-8000-000000000005',
    leadOrganizationId: '0198c0de-0000-7000-8000-000000000006',
    coordinatorPersonId: '0198c0de-0000-7000-8000-00000000000b',
    seats: [
      { id: '0198c0de-0000-7000-8000-00000000000c', constituency: 'workers', kind: 'titular', minimum: 1, maximum: 1 },
    ],
  },
});
