import type { OrganizationRole } from '#taxonomy';
import type { PlatformRole } from '../account/account.js';
import { Refusal } from '../refusal.js';

/** Who gives a command, as the access token says it. */
export interface Actor {
  readonly personId: string;
  readonly organizations: readonly { readonly id: string; readonly roles: readonly OrganizationRole[] }[];
  readonly platformRoles: readonly PlatformRole[];
  /** A program with an API key of that person. */
  readonly byKey?: boolean;
}

export const isSecretariat = (actor: Actor): boolean => actor.platformRoles.includes('secretariat');

export const belongsTo = (actor: Actor, organizationId: string): boolean =>
  actor.organizations.some(({ id }) => id === organizationId);

export const administers = (actor: Actor, organizationId: string): boolean => hasRole(actor, organizationId, ['admin']);

/** @throws Refusal forbidden */
export function requireSecretariat(actor: Actor): void {
  if (!isSecretariat(actor)) throw new Refusal('forbidden', { reason: 'secretariat_only' });
}

/** @throws Refusal forbidden */
export function requireEditor(actor: Actor, organizationId: string): void {
  if (!hasRole(actor, organizationId, ['admin', 'editor'])) {
    throw new Refusal('forbidden', { reason: 'editor_of_the_organization_only' });
  }
}

/** @throws Refusal forbidden */
export function requireAdministrator(actor: Actor, organizationId: string): void {
  if (!administers(actor, organizationId)) {
    throw new Refusal('forbidden', { reason: 'administrator_of_the_organization_only' });
  }
}

/** Of what a member says of itself; a program with its key does not say it. @throws Refusal forbidden */
export function requireOneselfOrAdministrator(actor: Actor, organizationId: string, personId: string): void {
  const isOneself = actor.personId === personId && !actor.byKey && belongsTo(actor, organizationId);
  if (!isOneself) requireAdministrator(actor, organizationId);
}

/**
 * What outsiders may not read does not exist for them.
 * @throws Refusal not_found
 */
export function requireMemberOrSecretariat(actor: Actor, organizationId: string): void {
  if (!belongsTo(actor, organizationId) && !isSecretariat(actor)) throw new Refusal('not_found');
}

function hasRole(actor: Actor, organizationId: string, roles: readonly OrganizationRole[]): boolean {
  const held = actor.organizations.find(({ id }) => id === organizationId)?.roles ?? [];
  return roles.some((role) => held.includes(role));
}
