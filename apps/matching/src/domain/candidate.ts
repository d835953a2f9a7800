import type { OrganizationProfile } from '#contracts';

/** What matching knows of an organisation. */
export interface Candidate {
  readonly id: string;
  /** Moves with each revision of the profile; a dismissal holds until it does. */
  readonly version: number;
  readonly profile: CandidateProfile;
  /** Day of the last revision, `YYYY-MM-DD`. */
  readonly revisedOn: string;
  /** Suspended, or flagged and not yet cleared. */
  readonly suspended: boolean;
}

/** The part of a profile that ranking reads. */
export const rankedOfProfile = [
  'constituency',
  'mandate',
  'places',
  'themes',
  'sectors',
  'occupations',
  'corridors',
  'populations',
  'offers',
  'needs',
  'workingLanguages',
  'experience',
  'size',
  'capacity',
  'mission',
] as const satisfies readonly (keyof OrganizationProfile)[];

export type CandidateProfile = Readonly<Pick<OrganizationProfile, (typeof rankedOfProfile)[number]>>;

/** So many pieces of a profile's experience are looked at, the first ones; contracts allow no more. */
export const mostPieces = 100;

/** Those that a list by fit alone would push out of sight: small organisations and the migrants' own. */
export function isSheltered({ constituency, size }: Pick<CandidateProfile, 'constituency' | 'size'>): boolean {
  return constituency === 'migrant_led' || size === 'small';
}

/** Those who have told of nothing that they have done: a list by what was done would never show them. */
export function isNewcomer({ experience }: Pick<CandidateProfile, 'experience'>): boolean {
  return experience.length === 0;
}
