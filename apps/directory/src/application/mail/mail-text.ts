export const accountMails = [
  'confirm_sign_up',
  'already_registered',
  'reset_password',
  'invitation',
  'member_invitation',
  'join_organization',
  'password_changed',
] as const;
export type AccountMailKind = (typeof accountMails)[number];

/** ICU messages; `{address}` is where the installation is reached, `{hours}` how long a code is good. */
interface AccountMailText {
  readonly subject: string;
  /** Paragraphs before the code, when there is one. */
  readonly before: readonly string[];
  /** Paragraphs after it. */
  readonly after: readonly string[];
}

export type AccountMailTexts = Readonly<Record<AccountMailKind, AccountMailText>>;
