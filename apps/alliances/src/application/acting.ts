import { type Caller, forbidden } from '#http';
import type { Actor } from '../domain/decision.js';

/**
 * Who commands, and for which organisation.
 * @throws Problem 400 or 403 without an organisation to act for, 403 for who may only read in its name
 */
export function actorOf(caller: Caller): Actor {
  const organizationId = caller.actingOrganization();
  if (!caller.mayEdit(organizationId)) throw forbidden('not_an_editor');
  return { personId: caller.personId, organizationId };
}

/**
 * Who would sign for an organisation, and whether that person may.
 * @throws Problem 400 or 403 without an organisation to act for
 */
export function signatoryOf(caller: Caller): { readonly by: Actor; readonly isOfficer: boolean } {
  const organizationId = caller.actingOrganization();
  const isOfficer = caller.hasRole(organizationId, 'authorised_officer');
  return { by: { personId: caller.personId, organizationId }, isOfficer };
}

/** For which organisations somebody reads: the one acted for, or all of them when none was named. */
export function readersOf(caller: Caller): readonly string[] {
  return caller.actingFor === undefined ? caller.organizations.map(({ id }) => id) : [caller.actingFor];
}
