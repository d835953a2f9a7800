import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsInt, Min, ValidateNested } from 'class-validator';
import { defineEvent } from '../../define-event.js';
import { SeatSought } from '../../initiative.js';
import { RecordId, RecordIds } from '../../validation.js';

export class CompositionRevisedData {
  @RecordId() allianceId!: string;
  @RecordId() initiativeId!: string;
  /** Organisations that hold a seat. */
  @RecordIds(200) members!: string[];
  /** The first policy of an alliance is version 1. */
  @IsInt() @Min(2) policyVersion!: number;
  /** The seats from now on, in place of those that the initiative sought. */
  @IsArray() @ArrayMaxSize(40) @ValidateNested({ each: true }) @Type(() => SeatSought) seats!: SeatSought[];
  /** Whether those who sit now satisfy it. */
  @IsBoolean() met!: boolean;
}

export const CompositionRevised = defineEvent({
  type: 'alliances.composition-revised.v1',
  data: CompositionRevisedData,
  summary: 'Another composition policy is in force: the alliance has other seats or other rules.',
  organizations: (data) => data.members,
  example: {
    allianceId: '0198c0de-0000-7000-8000-00000000000a',
    initiativeId: '0198c0de-0000-7000-8000-000000000005',
    members: ['0198c0de-0000-7000-8000-000000000013'],
    policyVersion: 2,
    seats: [
      {
        id: '0198c0de-0000-7000-8000-000000000008',
        constituency: 'workers',
        alsoAdmits: [],
        kind: 'titular',
        minimum: 1,
        maximum: 2,
        places: ['CR'],
        offers: [],
      },
    ],
    met: false,
  },
});
