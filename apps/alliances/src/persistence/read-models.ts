import type { TextByLanguage } from '#contracts';
import { defineReadModel } from '#messaging';
import type { FocalPoint } from '../domain/week/shared-load.js';

/** What alliances need of an organisation: its standing for a seat, its names, and who acts for it. */
export interface KnownOrganization {
  readonly _id: string;
  readonly names?: TextByLanguage;
  /** Absent where it has none, and where it was read before this was kept. */
  readonly acronym?: string;
  readonly constituency?: string;
  readonly mandate?: string;
  /** Where it is at work. */
  readonly places?: readonly string[];
  /** Persons who belong to it. */
  readonly people?: readonly string[];
  /** Those of them who may write in its name; absent where it was read before this was kept. */
  readonly writers?: readonly string[];
  /** Its focal points, by person; absent likewise. */
  readonly focalPoints?: Readonly<Record<string, Omit<FocalPoint, 'personId'>>>;
}

export const KnownOrganizations = defineReadModel<KnownOrganization>('known_organizations', {
  indexes: [{ key: { people: 1 }, name: 'people' }],
});
