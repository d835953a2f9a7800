import { defineReadModel } from '#messaging';

/** What proposals need to know of an organisation: whether it may publish, and who writes in its name. */
export interface KnownOrganization {
  readonly _id: string;
  readonly suspended?: boolean;
  /** Absent where its members were read before this was kept. */
  readonly writers?: readonly string[];
}

export const KnownOrganizations = defineReadModel<KnownOrganization>('known_organizations', {
  indexes: [{ key: { suspended: 1 }, partialFilterExpression: { suspended: true } }],
});
