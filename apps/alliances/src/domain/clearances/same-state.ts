import { holderOf, type OrganizationStanding } from '../composition/eligibility.js';
import { homeOf } from '../composition/place.js';
import { refusal, type Refusal } from '../refusal.js';
import type { ClearanceSetting } from './clearance-commands.js';

/** Constituencies whose organisations are institutions of a state. */
const ofState: ReadonlySet<string> = new Set(['government_national', 'government_local', 'consular']);

export const isOfState = (constituency: string): boolean => ofState.has(constituency);

/**
 * Why an organisation cannot be asked to clear a position, if it cannot: only another institution of the same state is,
 * and of an alliance that is not open to it only one that reads its reports anyway.
 */
export function stateObstacle(
  institution: OrganizationStanding,
  { signer, mayRead }: Pick<ClearanceSetting, 'signer' | 'mayRead'>,
): Refusal | undefined {
  const { id: organizationId } = institution;
  if (!signer || !isAnotherOfItsState(institution, signer)) {
    return refusal('other_state', 'clearance', { facts: { organizationId } });
  }
  if (institution.suspended) return refusal('organization_suspended', 'clearance', { facts: { organizationId } });
  return mayRead(organizationId) ? undefined : refusal('not_at_the_table', 'clearance', { facts: { organizationId } });
}

function isAnotherOfItsState(institution: OrganizationStanding, signer: OrganizationStanding): boolean {
  const home = homeOf(holderOf(signer));
  return (
    institution.id !== signer.id &&
    isOfState(institution.constituency) &&
    home !== undefined &&
    homeOf(holderOf(institution)) === home
  );
}
