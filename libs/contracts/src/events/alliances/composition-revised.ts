import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { defineEvent } from '../../define-event.js';
import { SeatSought, type SeatKind } from '../../initiative.js';
import { Codes, OrganizationIds, RecordId } from '../../validation.js';

/** Places for each country in the seats of a constituency and kind. */
export class CountryPlaces {
  @IsString() @MaxLength(64) constituency!: string;
  @IsIn(['titular', 'alternate', 'observer']) kind!: SeatKind;
  /** ISO 3166-1; each of them needs `minimum`. */
  @Codes(300, 16) countries!: string[];
  @IsInt() @Min(0) minimum!: number;
  /** Of any one country, also of one that is not listed. */
  @IsInt() @Min(0) maximum!: number;
}

/** Partners with a vote at each end of each corridor. */
export class BothEnds {
  @Codes(30) corridors!: string[];
  @IsInt() @Min(1) minimum!: number;
  /** Otherwise an end without them is only pointed out. */
  @IsBoolean() required!: boolean;
}

/** What a table asks of who sits at it, besides the numbers of its seats. */
export class TableRulesSaid {
  @IsIn(['each_institution', 'once']) governments!: 'each_institution' | 'once';
  @IsOptional() @IsIn(['seat', 'seat_or_observer']) migrantsVoice?: 'seat' | 'seat_or_observer';
  @IsOptional() @ValidateNested() @Type(() => BothEnds) bothEnds?: BothEnds;
  @IsArray()
  @ArrayMaxSize(40)
  @ValidateNested({ each: true })
  @Type(() => CountryPlaces)
  perCountry!: CountryPlaces[];
}

export class CompositionRevisedData {
  @RecordId() allianceId!: string;
  @RecordId() initiativeId!: string;
  /** Organisations that hold a seat. */
  @OrganizationIds() members!: string[];
  /** The first policy of an alliance is version 1. */
  @IsInt() @Min(2) policyVersion!: number;
  /** The seats from now on, in place of those that the initiative sought. */
  @IsArray() @ArrayMaxSize(40) @ValidateNested({ each: true }) @Type(() => SeatSought) seats!: SeatSought[];
  /** The rules from now on; absent in events from before they were told. */
  @IsOptional() @ValidateNested() @Type(() => TableRulesSaid) rules?: TableRulesSaid;
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
    rules: {
      governments: 'each_institution',
      perCountry: [{ constituency: 'workers', kind: 'titular', countries: ['CR'], minimum: 1, maximum: 2 }],
    },
    met: false,
  },
});
