import { defineReadModel } from '#messaging';

export interface Showings {
  /** How often it came into a list. */
  readonly shown: number;
  /** The same, each worth less the further back in the list. */
  readonly exposure: number;
}

/** What an organisation is, and how often it was shown to those who look for partners. */
export interface ExposedOrganization {
  readonly _id: string;
  /** Absent until its registration has been read. */
  readonly constituency?: string;
  /** `small`, `medium`, `large`, or `not_stated`. */
  readonly size?: string;
  readonly sheltered?: boolean;
  /** ISO 3166-1; empty for one that works in areas only. */
  readonly countries?: readonly string[];
  /** By `YYYY-MM`. */
  readonly months?: Readonly<Record<string, Showings>>;
}
export const ExposedOrganizations = defineReadModel<ExposedOrganization>('exposed_organizations');
