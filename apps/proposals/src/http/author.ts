import { type Caller, forbidden } from '#http';
import type { Author } from '../application/draft-initiative.js';

/**
 * The person who writes, and the organisation in whose name.
 * @throws Problem 403 for who may only read there
 */
export function authorOf(caller: Caller): Author {
  const organizationId = caller.actingOrganization();
  if (!caller.mayEdit(organizationId)) throw forbidden('not_an_editor');
  return { personId: caller.personId, organizationId };
}

/** The organisations whose records the caller may read. */
export const organizationsOf = (caller: Caller): readonly string[] => caller.organizations.map(({ id }) => id);
