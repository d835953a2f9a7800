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

/** What a deactivated account keeps: enough that the address cannot be taken over, nothing to sign in with. */
export function deactivated(account: Account): Account {
  refuseDeactivated(account);
  const version = account.version + 1;
  return { ...account, status: 'deactivated', passwordHash: undefined, platformRoles: [], version };
}

function refuseDeactivated(account: Account): void {
  if (account.status === 'deactivated')
    throw new Refusal('illegal_transition', { subject: 'account', state: account.status });
}
