import type { OrganizationProfile } from '#contracts';

/** What matching knows of an organisation. */
export interface Candidate {
  readonly id: string;
  /** Moves with each revision of the profile; a dismissal holds until it does. */
  readonly version: number;
  readonly profile: CandidateProfile;
  /** Day on which the profile was last revised or confirmed, `YYYY-MM-DD`. */
  readonly revisedOn: string;
  /** By the secretariat. */
  readonly suspended: boolean;
  /** Absent: none. */
  readonly concluded?: readonly ConcludedAlliance[];
}

/** What an organisation did here, whoever tells of it: the subject and the territory of an alliance that was concluded. */
export interface ConcludedAlliance {
  readonly initiativeId: string;
  /** At most {@link mostOfWork} each. */
  readonly themes: readonly string[];
  readonly places: readonly string[];
  /** `YYYY-MM-DD`. */
  readonly on: string;
}

/** So many themes of a concluded alliance count, the first ones, and so many of its places: more says nothing. */
export const mostOfWork = 8;
/** No model counts more concluded alliances of one organisation. */
export const mostConcluded = 5;

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
  'instruments',
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

interface Experienced extends Pick<Candidate, 'concluded'> {
  readonly profile: Pick<CandidateProfile, 'experience'>;
}

/**
 * Those who have told of nothing that they have done, and concluded nothing here: a list by what was done would never
 * show them.
 */
export function isNewcomer({ profile, concluded = [] }: Experienced): boolean {
  return profile.experience.length === 0 && concluded.length === 0;
}
