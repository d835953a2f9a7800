import { invalid } from '#http';
import { isConfidentialTheme } from '#taxonomy';
import type { InitiativeDraft } from '../domain/initiative.js';
import type { CreateInitiativeDto, LookingForDto, ReviseInitiativeDto } from './initiative.dto.js';

/**
 * A draft with everything said: lists that were left out are empty, resources are to be defined, and a call on
 * irregular migration or trafficking starts confidential.
 */
export function draftFromDto({ composition, lookingFor, ...dto }: CreateInitiativeDto): InitiativeDraft {
  if (dto.title[dto.sourceLanguage] === undefined) throw invalid([{ pointer: '/title', code: 'required' }]);
  const themes = dto.themes ?? [];
  return {
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
    visibility: themes.some(isConfidentialTheme) ? 'alliance' : 'public',
    ...dto,
    themes,
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

const wanted = ({ constituency, places = [], offers = [], count = 1 }: LookingForDto) => ({
  constituency,
  places,
  offers,
  count,
});
