import { type Caller, forbidden } from '#http';

/** The person who writes, and the organisation in whose name. */
export interface Author {
  readonly personId: string;
  readonly organizationId: string;
}

/** @throws Problem 400 or 403 without an organisation to act for, 403 for who may only read in its name */
export function authorOf(caller: Caller): Author {
  const organizationId = caller.actingOrganization();
  if (!caller.mayEdit(organizationId)) throw forbidden('not_an_editor');
  return { personId: caller.personId, organizationId };
}
