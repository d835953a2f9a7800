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

/** What each role lets a person hand on. Signing (authorised officer) is nobody else's. */
const covers: Readonly<Record<OrganizationRole, readonly OrganizationRole[]>> = {
  admin: ['admin', 'editor', 'reader'],
  editor: ['editor', 'reader'],
  reader: ['reader'],
  authorised_officer: ['authorised_officer'],
};

/** The roles of the key that the person's own still cover. */
export function effectiveRoles(key: ApiKey, rolesOfThePerson: readonly OrganizationRole[]): OrganizationRole[] {
  const covered = rolesOfThePerson.flatMap((role) => covers[role]);
  return key.roles.filter((role) => covered.includes(role));
}
