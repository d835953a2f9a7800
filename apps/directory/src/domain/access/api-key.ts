import type { OrganizationRole } from '#taxonomy';

/**
 * A key with which a program acts for one organisation in the name of the person who made it. It never carries more
 * than that person has there now: when the person leaves or loses a role, so does the key.
 */
export interface ApiKey {
  readonly id: string;
  readonly organizationId: string;
  readonly personId: string;
  readonly name: string;
  readonly roles: readonly OrganizationRole[];
  /** Public start of the secret, by which it is found and recognised. */
  readonly prefix: string;
  /** SHA-256 of the whole secret. A slow hash protects guessable secrets; these are 256 random bits. */
  readonly secretHash: string;
  readonly createdAt: Date;
  readonly expiresAt?: Date;
}

export const isAlive = (key: ApiKey, now: Date): boolean => key.expiresAt === undefined || key.expiresAt > now;

export const effectiveRoles = (
  key: ApiKey,
  rolesOfThePerson: readonly OrganizationRole[],
): readonly OrganizationRole[] => key.roles.filter((role) => rolesOfThePerson.includes(role));
