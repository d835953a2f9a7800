import type { OrganizationRole } from '#taxonomy';
import type { Preferences } from './account.js';

/**
 * What a single-use token in a mail stands for. A sign-up is kept here, and only here, until its address is proved:
 * an address that somebody else typed makes no account, and the password is the one of the sign-up that was confirmed.
 */
export type MailedPurpose = SignUpToConfirm | PasswordToSet | MembershipToTakeUp;

export interface SignUpToConfirm extends Preferences {
  readonly kind: 'confirm_sign_up';
  readonly email: string;
  readonly passwordHash: string;
}

interface PasswordToSet {
  readonly kind: 'set_password';
  readonly personId: string;
}

/** An organisation asks somebody who has an account: nobody belongs to one without having said so. */
export interface MembershipToTakeUp {
  readonly kind: 'join_organization';
  readonly personId: string;
  readonly organizationId: string;
  readonly roles: readonly OrganizationRole[];
  readonly focalPoint: boolean;
}

export type MailedKind = MailedPurpose['kind'];

const hour = 3_600_000;

/** How long a token is good. Who was invited reads that mail later than who has just asked for one. */
export const lifeOf = {
  confirmSignUp: 24 * hour,
  resetPassword: hour,
  acceptInvitation: 7 * 24 * hour,
  joinOrganization: 7 * 24 * hour,
} as const;
