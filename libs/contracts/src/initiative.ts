import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { MatchingWishes } from './matching-weights.js';
import { Provenance } from './profile.js';
import { IsTextByLanguage, type TextByLanguage } from './text-by-language.js';
import { Codes, RecordId } from './validation.js';

export type SeatKind = 'titular' | 'alternate' | 'observer';

/**
 * A seat that the initiative wants filled, made from its composition template and from `lookingFor`
 * when it is saved; the id is the `seatId` everywhere.
 */
export class SeatSought {
  @RecordId() id!: string;
  @IsString() @MaxLength(64) constituency!: string;
  /** Further constituencies that may hold it: local government in a government's seat. */
  @Codes(12) alsoAdmits!: string[];
  @IsIn(['titular', 'alternate', 'observer']) kind!: SeatKind;
  /** The policy is not met with fewer. */
  @IsInt() @Min(0) @Max(50) minimum!: number;
  @IsInt() @Min(1) @Max(50) maximum!: number;
  /** Where its holder should be at work; empty: anywhere in the initiative's territory. */
  @Codes(60) places!: string[];
  /** What its holder should bring. */
  @Codes(40) offers!: string[];
  /** The mandate its holder must have, when the seat requires one. */
  @IsOptional() @IsString() @MaxLength(64) mandate?: string;
}

export class ExpectedEffort {
  @IsOptional() @IsInt() @Min(0) @Max(100) meetings?: number;
  @IsOptional() @IsInt() @Min(0) @Max(10000) hours?: number;
  @IsOptional() @IsTextByLanguage(500) cost?: TextByLanguage;
}

export class Resources {
  @IsIn(['to_be_defined', 'mobilising', 'secured']) status!: 'to_be_defined' | 'mobilising' | 'secured';
}

/** What an initiative says; codes are the ids of libs/taxonomy. */
export class InitiativeContent {
  @IsString() @MaxLength(64) kind!: string;
  @IsOptional() @IsString() @MaxLength(64) modality?: string;
  @IsString() @MaxLength(16) sourceLanguage!: string;
  @IsTextByLanguage(300) title!: TextByLanguage;
  @IsTextByLanguage(4000) summary!: TextByLanguage;
  @IsOptional() @IsTextByLanguage(4000) problem?: TextByLanguage;
  @Codes(60) themes!: string[];
  @Codes(60) sectors!: string[];
  @Codes(60) occupations!: string[];
  @Codes(30) populations!: string[];
  @Codes(30) instruments!: string[];
  @Codes(40) goals!: string[];
  @Codes(60) places!: string[];
  @Codes(30) corridors!: string[];
  /** Offers that the lead and its partners already bring. */
  @Codes(40) has!: string[];
  /** Languages in which the work is done. */
  @Codes(20) workingLanguages!: string[];
  @ValidateNested() @Type(() => Resources) resources!: Resources;
  @IsArray() @ArrayMaxSize(40) @ValidateNested({ each: true }) @Type(() => SeatSought) seats!: SeatSought[];
  /** The composition template that the seats were made from. */
  @IsOptional() @IsString() @MaxLength(64) template?: string;
  @IsOptional() @ValidateNested() @Type(() => ExpectedEffort) expectedEffort?: ExpectedEffort;
  /** Absent: the ranking model weighs. */
  @IsOptional() @ValidateNested() @Type(() => MatchingWishes) matching?: MatchingWishes;
  /** Last day, `YYYY-MM-DD`, to answer the call. */
  @IsOptional() @Matches(/^\d{4}-\d{2}-\d{2}$/) closesOn?: string;
  @IsIn(['public', 'registered', 'alliance', 'organisation']) visibility!:
    'public' | 'registered' | 'alliance' | 'organisation';
  @IsOptional() @RecordId() derivedFrom?: string;
  @IsOptional() @ValidateNested() @Type(() => Provenance) provenance?: Provenance;
}
