import type { TextByLanguage } from '#contracts';
import {
  Code,
  Codes,
  Flag,
  Int,
  IsoDate,
  Nested,
  NestedList,
  PageQuery,
  Text,
  TextByLanguageField,
  Texts,
} from '#http';
import { OmitType, PartialType } from '@nestjs/swagger';

export class ExperienceDto {
  @Code('themes', { example: 'fair_recruitment' }) theme!: string;
  @Code('places', { example: 'CR' }) place!: string;
  @Int(1800, 2200, { optional: true, example: 2024 }) year?: number;
  @Text(500, { optional: true, description: 'Where this can be read.' }) source?: string;
}

/** How an instrument stands in a country, and where that can be read: nothing is guessed. */
export class InstrumentStatementDto {
  @Code('instruments', { example: 'ilo_c189' }) instrument!: string;
  @Code('countries', { example: 'CR' }) country!: string;
  @Code('instrument_statuses', { example: 'ratified' }) status!: string;
  @IsoDate({ example: '2020-10-05', description: 'The day of which the source says so.' }) on!: string;
  @Text(500, { description: 'Where this can be read.' }) source!: string;
}

export class CapacityDto {
  @Int(0, 100, { optional: true, example: 6 }) meetings?: number;
  @Int(0, 10_000, { optional: true, example: 80 }) hours?: number;
}

export class ProvenanceDto {
  @Flag({ description: 'Invented, for examples and trials.' }) fictional!: boolean;
  @Text(500, { optional: true }) source?: string;
  @Int(1800, 2200, { optional: true }) year?: number;
  @TextByLanguageField(500, { optional: true }) note?: TextByLanguage;
}

/** What an organisation says of itself; what it leaves out is empty. */
export class RegisterOrganizationDto {
  @TextByLanguageField(300, { example: { es: 'Unión Costarricense de Cámaras' } }) names!: TextByLanguage;
  @Text(40, { optional: true, example: 'UCCAEP' }) acronym?: string;
  @Texts(20, 300, { optional: true, description: 'Other ways in which people write it.' }) aliases?: string[];
  @Texts(20, 300, { optional: true }) formerNames?: string[];
  @Code('constituencies', { example: 'employers' }) constituency!: string;
  @Codes('places', { optional: true, example: ['CR'] }) places?: string[];
  @Code('mandates', { optional: true, description: '`none` unless given.' }) mandate?: string;
  @Codes('themes', { optional: true, example: ['tripartite_governance'] }) themes?: string[];
  @Codes('sectors', { optional: true }) sectors?: string[];
  @Codes('occupations', { optional: true }) occupations?: string[];
  @Codes('corridors', { optional: true, max: 30, example: ['NI-CR'] }) corridors?: string[];
  @Codes('populations', { optional: true, max: 30 }) populations?: string[];
  @Codes('offers', { optional: true, max: 40, example: ['policy_advocacy'] }) offers?: string[];
  @Codes('offers', { optional: true, max: 40, example: ['training'] }) needs?: string[];
  @Codes('languages', { optional: true, max: 20, example: ['es'] }) workingLanguages?: string[];
  @Codes('languages', { optional: true, max: 20, description: 'Between which it can interpret.' })
  interpretation?: string[];
  @NestedList(() => ExperienceDto, 100, { optional: true }) experience?: ExperienceDto[];
  @NestedList(() => InstrumentStatementDto, 60, {
    optional: true,
    description: 'How conventions and agreements stand in countries, each with its source and day.',
  })
  instruments?: InstrumentStatementDto[];
  @TextByLanguageField(4000, { optional: true }) mission?: TextByLanguage;
  @Code('organization_sizes', { optional: true }) size?: string;
  @Nested(() => CapacityDto, { optional: true, description: 'What it can give to one initiative.' })
  capacity?: CapacityDto;
  @Nested(() => ProvenanceDto, { optional: true, description: 'Of sample data; shown always.' })
  provenance?: ProvenanceDto;
}

/** Only what is given changes. */
export class ReviseOrganizationDto extends PartialType(OmitType(RegisterOrganizationDto, ['provenance'] as const), {
  skipNullProperties: false,
}) {}

export class SuspendOrganizationDto {
  @Text(1000, { description: 'Told to the organisation.' }) reason!: string;
}

export class SearchOrganizationsDto extends PageQuery {
  @Text(200, { optional: true, description: 'A name, acronym, alias or former name, or the beginning of one.' })
  q?: string;
  @Code('constituencies', { optional: true }) constituency?: string;
  @Code('places', { optional: true, description: 'A country also finds its sub-national levels.' }) place?: string;
  @Code('themes', { optional: true }) theme?: string;
  @Code('offers', { optional: true }) offer?: string;
}
