import { Provenance, type TextByLanguage } from '#contracts';
import { Code, Codes, Id, Int, IsoDate, Nested, NestedList, OneOf, TextByLanguageField } from '#http';
import type { InitiativeKind, Mandate, Modality, ResourceStatus } from '#taxonomy';
import { draftVisibilities, type DraftVisibility } from './draft-visibility.js';
import { PreviewedWishesDto } from './wishes.dto.js';

export class PreviewedSearchDto {
  @Code('constituencies') constituency!: string;
  @Codes('places', { max: 60, optional: true }) places?: string[];
  @Codes('offers', { max: 20, optional: true }) offers?: string[];
  @Int(1, 50, { optional: true }) count?: number;
  @Code('mandates', { optional: true }) mandate?: Mandate;
}

export class PreviewedResourcesDto {
  @Code('resource_statuses') status!: ResourceStatus;
}

export class PreviewedCompositionDto {
  @Code('composition_templates') template!: string;
}

export class PreviewedEffortDto {
  @Int(0, 100, { optional: true }) meetings?: number;
  @Int(0, 10_000, { optional: true }) hours?: number;
  @TextByLanguageField(500, { optional: true }) cost?: TextByLanguage;
}

/**
 * An initiative as its author writes it, saved or not: the body of `POST /v1/initiatives`, of which the texts may still
 * be missing.
 */
export class PreviewedDraftDto {
  @Code('initiative_kinds', { optional: true }) kind?: InitiativeKind;
  @Code('modalities', { optional: true }) modality?: Modality;
  @Code('languages', { description: 'The language that the texts are written in.' }) sourceLanguage!: string;
  @TextByLanguageField(300, { optional: true }) title?: TextByLanguage;
  @TextByLanguageField(4000, { optional: true }) summary?: TextByLanguage;
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
  @Nested(() => PreviewedResourcesDto, { optional: true }) resources?: PreviewedResourcesDto;
  @NestedList(() => PreviewedSearchDto, 20, { optional: true }) lookingFor?: PreviewedSearchDto[];
  @Nested(() => PreviewedCompositionDto, { optional: true }) composition?: PreviewedCompositionDto;
  @Nested(() => PreviewedEffortDto, { optional: true }) expectedEffort?: PreviewedEffortDto;
  @Nested(() => PreviewedWishesDto, { optional: true }) matching?: PreviewedWishesDto;
  @IsoDate({ optional: true }) closesOn?: string;
  @OneOf(draftVisibilities, {
    optional: true,
    description: 'What the initiative has, or is to have; else what it would start with.',
  })
  visibility?: DraftVisibility;
  @Id({ optional: true }) derivedFrom?: string;
  @Nested(() => Provenance, { optional: true }) provenance?: Provenance;
}
