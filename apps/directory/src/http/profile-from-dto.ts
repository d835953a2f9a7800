import type { Profile, ProfileChanges } from '../domain/organization/organization.js';
import type { RegisterOrganizationDto, ReviseOrganizationDto } from './organization.dto.js';

const empty = {
  aliases: [],
  formerNames: [],
  places: [],
  mandate: 'none',
  themes: [],
  sectors: [],
  occupations: [],
  corridors: [],
  populations: [],
  offers: [],
  needs: [],
  workingLanguages: [],
  interpretation: [],
  experience: [],
};

export const profileFromDto = (dto: RegisterOrganizationDto): Profile => ({ ...empty, ...plain(dto) });

export const changesFromDto = (dto: ReviseOrganizationDto): ProfileChanges => plain(dto);

/** Values without their classes and without what was left out: as they are stored and sent. */
const plain = <T extends object>(dto: T): T => JSON.parse(JSON.stringify(dto)) as T;
