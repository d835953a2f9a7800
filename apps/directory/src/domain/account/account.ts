import { Refusal } from '../refusal.js';

export const platformRoles = ['secretariat', 'verifier', 'auditor'] as const;
export type PlatformRole = (typeof platformRoles)[number];

export interface Preferences {
  /** BCP 47; the language of mails and notices. */
  readonly language: string;
  /** IANA name. */
  readonly timeZone: string;
  /** The desk's name, shown to its own organisations' administrators only. */
  readonly displayName?: string;
}

/**
 * A person's account. `invited`: added by somebody else, has not yet proved the address; `active`: has proved it.
 * Nobody signs in before.
 */
export interface Account extends Preferences {
  readonly id: string;
  /** Normalised; the account's own id once it was ended and another account has the address. */
  readonly email: string;
  readonly status: 'invited' | 'active' | 'deactivated';
  /** Argon2id in PHC form; absent until the person chose one. */
  readonly passwordHash?: string;
  readonly platformRoles: readonly PlatformRole[];
  readonly createdAt: Date;
  readonly version: number;
}

export interface NewAccount extends Preferences {
  readonly id: string;
  readonly email: string;
  readonly platformRoles?: readonly PlatformRole[];
}

export function invited(person: NewAccount, now: Date): Account {
  return { ...person, status: 'invited', platformRoles: person.platformRoles ?? [], createdAt: now, version: 1 };
}

/** The address is proved: by the link of a sign-up, of an invitation or of a password reset. */
export function activated(account: Account, passwordHash: string): Account {
  refuseDeactivated(account);
  return { ...account, status: 'active', passwordHash, version: account.version + 1 };
}

export function withPreferences(account: Account, changes: Partial<Preferences>): Account {
  refuseDeactivated(account);
  return { ...account, ...changes, version: account.version + 1 };
}

/** Nothing to sign in with is kept; the address until somebody else proves that it is theirs now. */
export function deactivated(account: Account): Account {
  refuseDeactivated(account);
  const version = account.version + 1;
  return { ...account, status: 'deactivated', passwordHash: undefined, platformRoles: [], version };
}

export const isStaff = ({ platformRoles }: Account): boolean => platformRoles.length > 0;

/** Undefined once another account has it. */
export const addressOf = ({ id, email }: Account): string | undefined => (email === id ? undefined : email);

function refuseDeactivated(account: Account): void {
  if (account.status === 'deactivated')
    throw new Refusal('illegal_transition', { subject: 'account', state: account.status });
}
