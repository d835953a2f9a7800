import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsInt,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsTextByLanguage, type TextByLanguage } from './text-by-language.js';
import { Codes } from './validation.js';

/** What the organisation has already done on a theme in a place. */
export class Experience {
  @IsString() @MaxLength(64) theme!: string;
  @IsString() @MaxLength(16) place!: string;
  @IsOptional() @IsInt() year?: number;
  /** Where this can be read. */
  @IsOptional() @IsString() @MaxLength(500) source?: string;
}

/** Where a record of the sample data comes from; absent on records of people's own. */
export class Provenance {
  @IsBoolean() fictional!: boolean;
  @IsOptional() @IsString() @MaxLength(500) source?: string;
  @IsOptional() @IsInt() year?: number;
  @IsOptional() @IsTextByLanguage(500) note?: TextByLanguage;
}

/** What an organisation is able to give to one initiative, in the figures in which initiatives state what they expect. */
export class Capacity {
  @IsOptional() @IsInt() @Min(0) @Max(100) meetings?: number;
  @IsOptional() @IsInt() @Min(0) @Max(10000) hours?: number;
}

/** How an instrument stands in a country: never without where and of which day it can be read. */
export class InstrumentStatement {
  /** A code of `instruments`. */
  @IsString() @MaxLength(64) instrument!: string;
  /** ISO 3166-1. */
  @IsString() @MaxLength(16) country!: string;
  /** A code of `instrument_statuses`. */
  @IsString() @MaxLength(64) status!: string;
  /** The day of which the source says so, `YYYY-MM-DD`. */
  @Matches(/^\d{4}-\d{2}-\d{2}$/) on!: string;
  @IsString() @MaxLength(500) source!: string;
}

/** What an organisation says of itself; codes are the ids of libs/taxonomy. */
export class OrganizationProfile {
  @IsTextByLanguage(300) names!: TextByLanguage;
  @IsOptional() @IsString() @MaxLength(40) acronym?: string;
  @Codes(20, 300) aliases!: string[];
  @Codes(20, 300) formerNames!: string[];
  @IsString() @MaxLength(64) constituency!: string;
  /** ISO 3166-1, ISO 3166-2 or M49 areas. */
  @Codes(60) places!: string[];
  @IsString() @MaxLength(64) mandate!: string;
  @Codes(60) themes!: string[];
  @Codes(60) sectors!: string[];
  @Codes(60) occupations!: string[];
  @Codes(30) corridors!: string[];
  @Codes(30) populations!: string[];
  @Codes(40) offers!: string[];
  @Codes(40) needs!: string[];
  @Codes(20) workingLanguages!: string[];
  /** Languages between which it can interpret. */
  @Codes(20) interpretation!: string[];
  @IsArray() @ArrayMaxSize(100) @ValidateNested({ each: true }) @Type(() => Experience) experience!: Experience[];
  /** Absent when it did not say. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(60)
  @ValidateNested({ each: true })
  @Type(() => InstrumentStatement)
  instruments?: InstrumentStatement[];
  @IsOptional() @IsTextByLanguage(4000) mission?: TextByLanguage;
  /** `small`, `medium` or `large`; absent when it did not say. */
  @IsOptional() @IsString() @MaxLength(16) size?: string;
  /** Absent when it did not say. */
  @IsOptional() @ValidateNested() @Type(() => Capacity) capacity?: Capacity;
  @IsOptional() @ValidateNested() @Type(() => Provenance) provenance?: Provenance;
}
