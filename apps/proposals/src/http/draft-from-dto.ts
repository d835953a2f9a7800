import type { LookingFor } from '#contracts';
import type { NewDraft } from '../application/draft-initiative.js';
import type { InitiativeDraft } from '../domain/initiative.js';
import type { CreateInitiativeDto, LookingForDto, ReviseInitiativeDto } from './initiative.dto.js';

/** A draft with everything said: lists that were left out are empty, and resources are to be defined. */
export function draftFromDto({ composition, lookingFor, ...dto }: CreateInitiativeDto): NewDraft {
  return {
    themes: [],
    sectors: [],
    occupations: [],
    populations: [],
    instruments: [],
    goals: [],
    places: [],
    corridors: [],
    has: [],
    workingLanguages: [dto.sourceLanguage],
    resources: { status: 'to_be_defined' },
    ...dto,
    lookingFor: (lookingFor ?? []).map(wanted),
    ...(composition && { template: composition.template }),
  };
}

export function changesFromDto({ composition, lookingFor, ...dto }: ReviseInitiativeDto): Partial<InitiativeDraft> {
  return {
    ...dto,
    ...(lookingFor && { lookingFor: lookingFor.map(wanted) }),
    ...(composition && { template: composition.template }),
  };
}

const wanted = ({ constituency, places = [], offers = [], count = 1, mandate }: LookingForDto): LookingFor => ({
  constituency,
  places,
  offers,
  count,
  ...(mandate !== undefined && { mandate }),
});
