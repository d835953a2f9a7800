import type { Language } from '#taxonomy';
import { en } from './texts/en.js';
import { es } from './texts/es.js';
import { fr } from './texts/fr.js';
import { pt } from './texts/pt.js';

export const accountMails = [
  'confirm_sign_up',
  'already_registered',
  'reset_password',
  'invitation',
  'password_changed',
] as const;
export type AccountMailKind = (typeof accountMails)[number];

/** ICU messages; `{address}` is where the installation is reached, `{hours}` how long a code is good. */
export interface AccountMailText {
  readonly subject: string;
  /** Paragraphs before the code, when there is one. */
  readonly before: readonly string[];
  /** Paragraphs after it. */
  readonly after: readonly string[];
}

export type AccountMailTexts = Readonly<Record<AccountMailKind, AccountMailText>>;

/** By language of the person. */
export const accountMailTexts: Readonly<Record<Language, AccountMailTexts>> = { es, en, pt, fr };
