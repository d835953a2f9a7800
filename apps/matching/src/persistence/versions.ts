import type { InitiativeContent, OrganizationProfile } from '#contracts';
import { defineReadModel } from '#messaging';

export interface ProfileVersion {
  /** See {@link versionId}. */
  readonly _id: string;
  readonly profile: OrganizationProfile;
  /** `YYYY-MM-DD`. */
  readonly revisedOn: string;
}
export const ProfileVersions = defineReadModel<ProfileVersion>('profile_versions');

export interface CallVersion {
  /** See {@link versionId}. */
  readonly _id: string;
  readonly content: InitiativeContent;
}
export const CallVersions = defineReadModel<CallVersion>('call_versions');

export const versionId = (recordId: string, version: number): string => `${recordId}/${version}`;
