import { defineReadModel } from '#messaging';

/** What proposals need to know of an organisation: whether it may publish. */
export interface KnownOrganization {
  readonly _id: string;
  readonly suspended?: boolean;
}

export const KnownOrganizations = defineReadModel<KnownOrganization>('known_organizations');
