import type { OwedKind } from './owed-kind.js';

/** An organisation that owes answers in one alliance, and of which kinds. */
export interface OwingOrganization {
  readonly organizationId: string;
  readonly what: readonly OwedKind[];
}
