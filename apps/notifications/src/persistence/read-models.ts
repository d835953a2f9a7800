import type { TextByLanguage } from '#contracts';
import { defineReadModel } from '#messaging';
import type { Desk } from '../domain/standing-in/who-receives.js';

export interface AddressedOrganization {
  readonly _id: string;
  /** Absent until its registration has been read. */
  readonly names?: TextByLanguage;
  /** Absent until its first member has been read, who is always one. */
  readonly focalPoints?: readonly string[];
  /** Who may write in its name; absent where it was read before this was kept. */
  readonly writers?: readonly string[];
  /** By person, of members who are absent, have deputies or said how much time they have; absent while there is none. */
  readonly desks?: Readonly<Record<string, Desk>>;
}
export const AddressedOrganizations = defineReadModel<AddressedOrganization>('addressed_organizations', {});

export interface AddressedContact {
  /** Person. */
  readonly _id: string;
  /** Encrypted with the deployment key; absent once the person was erased. */
  readonly sealed?: string;
}
export const AddressedContacts = defineReadModel<AddressedContact>('addressed_contacts', {});

export interface NoticedInitiative {
  readonly _id: string;
  readonly title: TextByLanguage;
  readonly confidential: boolean;
  /** Whether it was closed or withdrawn. */
  readonly ended?: boolean;
}
export const NoticedInitiatives = defineReadModel<NoticedInitiative>('noticed_initiatives', {});

export interface NoticedAlliance {
  readonly _id: string;
  readonly coordinatorPersonId: string;
  /** Absent where the alliance was read before this was kept. */
  readonly coordinatorOrganizationId?: string;
}
export const NoticedAlliances = defineReadModel<NoticedAlliance>('noticed_alliances', {});

/** A suggestion of which a partner was told. */
export interface ToldSuggestion {
  readonly _id: string;
  /** Whether it does not hold now; it has the same id when it holds again. */
  readonly stale: boolean;
}
export const ToldSuggestions = defineReadModel<ToldSuggestion>('told_suggestions', {});

/** An initiative that nobody coordinates for now. */
export interface RestingInitiative {
  readonly _id: string;
}
export const RestingInitiatives = defineReadModel<RestingInitiative>('resting_initiatives', {});
