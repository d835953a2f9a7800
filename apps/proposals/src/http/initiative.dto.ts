import { Provenance, type TextByLanguage } from '#contracts';
import { Code, Codes, Id, Int, IsoDate, Nested, NestedList, OneOf, PageQuery, Text, TextByLanguageField } from '#http';
import type { InitiativeKind, Modality, ResourceStatus, Visibility } from '#taxonomy';
import { OmitType, PartialType } from '@nestjs/swagger';
import type { InitiativeStatus } from '../domain/initiative.js';

export class LookingForDto {
  @Code('constituencies') constituency!: string;
  @Codes('places', { max: 60, optional: true }) places?: string[];
  @Codes('offers', { max: 20, optional: true }) offers?: string[];
  @Int(1, 50, { optional: true }) count?: number;
}

export class ResourcesDto {
  @Code('resource_statuses') status!: ResourceStatus;
}

export class CompositionDto {
  @Code('composition_templates') template!: string;
}

export class ExpectedEffortDto {
  @Int(0, 100, { optional: true }) meetings?: number;
  @Int(0, 10_000, { optional: true }) hours?: number;
  @TextByLanguageField(500, { optional: true, description: 'What it costs, and who pays.' }) cost?: TextByLanguage;
}

/** What an author writes of an initiative. */
export class CreateInitiativeDto {
  @Code('initiative_kinds') kind!: InitiativeKind;
  @Code('modalities', { optional: true }) modality?: Modality;
  @Code('languages', { description: 'The language that the texts were written in.' }) sourceLanguage!: string;
  @TextByLanguageField(300) title!: TextByLanguage;
  @TextByLanguageField(4000) summary!: TextByLanguage;
  @TextByLanguageField(4000, { optional: true }) problem?: TextByLanguage;
  @Codes('themes', { max: 20, optional: true }) themes?: string[];
  @Codes('sectors', { max: 20, optional: true }) sectors?: string[];
  @Codes('occupations', { max: 20, optional: true }) occupations?: string[];
  @Codes('populations', { max: 20, optional: true }) populations?: string[];
  @Codes('instruments', { max: 20, optional: true }) instruments?: string[];
  @Codes('goals', { max: 40, optional: true }) goals?: string[];
  @Codes('places', { max: 60, optional: true }) places?: string[];
  @Codes('corridors', { max: 10, optional: true }) corridors?: string[];
  @Codes('offers', { max: 20, optional: true, description: 'What the lead already brings.' }) has?: string[];
  @Codes('languages', { max: 10, optional: true }) workingLanguages?: string[];
  @Nested(() => ResourcesDto, { optional: true }) resources?: ResourcesDto;
  @NestedList(() => LookingForDto, 20, { optional: true }) lookingFor?: LookingForDto[];
  @Nested(() => CompositionDto, { optional: true }) composition?: CompositionDto;
  @Nested(() => ExpectedEffortDto, { optional: true }) expectedEffort?: ExpectedEffortDto;
  @IsoDate({ optional: true, description: 'Last day to answer.' }) closesOn?: string;
  @Code('visibilities', { optional: true }) visibility?: Exclude<Visibility, 'group'>;
  @Id({ optional: true }) derivedFrom?: string;
  @Nested(() => Provenance, { optional: true }) provenance?: Provenance;
}

/** Only what is given changes; the language that the texts were written in stays. */
export class ReviseInitiativeDto extends PartialType(OmitType(CreateInitiativeDto, ['sourceLanguage'] as const)) {}

export class WithdrawInitiativeDto {
  @Text(1000) reason!: string;
}

export class SearchInitiativesDto extends PageQuery {
  @Text(100, { optional: true }) q?: string;
  @OneOf(['draft', 'published', 'closed', 'withdrawn'], { optional: true }) status?: InitiativeStatus;
  @Code('initiative_kinds', { optional: true }) kind?: InitiativeKind;
  @Code('themes', { optional: true }) theme?: string;
  @Code('places', { optional: true }) place?: string;
  @Code('corridors', { optional: true }) corridor?: string;
  @Code('constituencies', { optional: true }) lookingFor?: string;
  @Id({ optional: true }) lead?: string;
}
