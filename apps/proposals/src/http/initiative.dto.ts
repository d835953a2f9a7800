import { type TextByLanguage, whenDaysEnd } from '#contracts';
import {
  Code,
  Codes,
  Flag,
  Id,
  Int,
  IsoDate,
  Nested,
  NestedList,
  OneOf,
  PageQuery,
  Text,
  TextByLanguageField,
} from '#http';
import type { InitiativeKind, Mandate, Modality, ResourceStatus } from '#taxonomy';
import { OmitType, PartialType } from '@nestjs/swagger';
import type { InitiativeStatus } from '../domain/initiative.js';
import { initiativeVisibilities, type InitiativeVisibility } from '../domain/visibility.js';
import { MatchingWishesDto } from './matching-wishes.dto.js';

export class LookingForDto {
  @Code('constituencies', { example: 'employers', description: 'Not `joint_body`, which is never seated itself.' })
  constituency!: string;
  @Codes('places', { max: 60, optional: true, example: ['MX'] }) places?: string[];
  @Codes('offers', { max: 20, optional: true, example: ['recruitment'] }) offers?: string[];
  @Int(1, 50, { optional: true, example: 1, description: 'How many; 1 unless given.' }) count?: number;
  @Code('mandates', { optional: true, description: 'The mandate that its holder must have.' }) mandate?: Mandate;
}

export class ResourcesDto {
  @Code('resource_statuses', { example: 'to_be_defined' }) status!: ResourceStatus;
}

export class CompositionDto {
  @Code('composition_templates', { example: 'tripartite_with_migrants_voice' }) template!: string;
}

export class ExpectedEffortDto {
  @Int(0, 100, { optional: true, example: 4 }) meetings?: number;
  @Int(0, 10_000, { optional: true, example: 60 }) hours?: number;
  @TextByLanguageField(500, { optional: true, description: 'What it costs, and who pays.' }) cost?: TextByLanguage;
}

export class ProvenanceDto {
  @Flag({ description: 'Invented, for examples and trials.' }) fictional!: boolean;
  @Text(500, { optional: true }) source?: string;
  @Int(1800, 2200, { optional: true }) year?: number;
  @TextByLanguageField(500, { optional: true }) note?: TextByLanguage;
}

/** What an author writes of an initiative; lists that are left out are empty. */
export class CreateInitiativeDto {
  @Code('initiative_kinds', { example: 'proposal' }) kind!: InitiativeKind;
  @Code('modalities', { optional: true, example: 'south_south' }) modality?: Modality;
  @Code('languages', {
    example: 'es',
    description: 'The language that the texts were written in: title, summary and problem have it.',
  })
  sourceLanguage!: string;
  @TextByLanguageField(300, {
    example: { es: 'Contratación sin cobros en el corredor', en: 'Recruitment without fees on the corridor' },
  })
  title!: TextByLanguage;
  @TextByLanguageField(4000, { example: { es: 'Un registro común de agencias, con un canal de quejas.' } })
  summary!: TextByLanguage;
  @TextByLanguageField(4000, {
    optional: true,
    example: { es: 'Las agencias cobran a quienes buscan trabajo, y nadie compara los registros.' },
  })
  problem?: TextByLanguage;
  @Codes('themes', { max: 20, optional: true, example: ['fair_recruitment'] }) themes?: string[];
  @Codes('sectors', { max: 20, optional: true }) sectors?: string[];
  @Codes('occupations', { max: 20, optional: true }) occupations?: string[];
  @Codes('populations', { max: 20, optional: true }) populations?: string[];
  @Codes('instruments', { max: 20, optional: true, example: ['ilo_c181'] }) instruments?: string[];
  @Codes('goals', { max: 40, optional: true, example: ['gcm_6', 'sdg_10_7'] }) goals?: string[];
  @Codes('places', { max: 60, optional: true, example: ['SV', 'GT', 'HN'] }) places?: string[];
  @Codes('corridors', { max: 10, optional: true, example: ['SV-GT-MX-US'] }) corridors?: string[];
  @Codes('offers', { max: 20, optional: true, example: ['training'], description: 'What the lead already brings.' })
  has?: string[];
  @Codes('languages', { max: 10, optional: true, description: '`sourceLanguage` unless given.' })
  workingLanguages?: string[];
  @Nested(() => ResourcesDto, { optional: true, description: '`to_be_defined` unless given.' })
  resources?: ResourcesDto;
  @NestedList(() => LookingForDto, 20, { optional: true }) lookingFor?: LookingForDto[];
  @Nested(() => CompositionDto, { optional: true }) composition?: CompositionDto;
  @Nested(() => ExpectedEffortDto, { optional: true }) expectedEffort?: ExpectedEffortDto;
  @Nested(() => MatchingWishesDto, { optional: true, description: 'How its partners are found.' })
  matching?: MatchingWishesDto;
  @IsoDate({ optional: true, example: '2027-03-31', description: `Last day to answer. ${whenDaysEnd}` })
  closesOn?: string;
  @OneOf(initiativeVisibilities, {
    optional: true,
    description:
      '`public` unless given. With a theme of irregular migration or trafficking it starts at `alliance`: a wider one is refused together with the theme, and may be given in a later change.',
  })
  visibility?: InitiativeVisibility;
  @Id({ optional: true, description: 'The record that this one grew out of.' }) derivedFrom?: string;
  @Nested(() => ProvenanceDto, { optional: true, description: 'Of sample data; shown always.' })
  provenance?: ProvenanceDto;
}

/** Only what is given changes; the language of the texts and where the record comes from stay. */
export class ReviseInitiativeDto extends PartialType(
  OmitType(CreateInitiativeDto, ['sourceLanguage', 'provenance'] as const),
  { skipNullProperties: false },
) {}

export class WithdrawInitiativeDto {
  @Text(1000, { example: 'The council changed its plans.', description: 'Whoever may read the initiative reads it.' })
  reason!: string;
}

export class SearchInitiativesDto extends PageQuery {
  @Text(100, { optional: true, description: 'Beginnings of words of the title, in any language; taken literally.' })
  q?: string;
  @OneOf(['draft', 'published', 'closed', 'withdrawn'], { optional: true }) status?: InitiativeStatus;
  @Code('initiative_kinds', { optional: true }) kind?: InitiativeKind;
  @Code('themes', { optional: true }) theme?: string;
  @Code('places', { optional: true, description: 'A country also finds its sub-national levels.' }) place?: string;
  @Code('corridors', { optional: true }) corridor?: string;
  @Code('constituencies', { optional: true, description: 'A constituency that may hold one of the seats sought.' })
  lookingFor?: string;
  @Id({ optional: true, description: 'The organisation that leads.' }) lead?: string;
}
