import type { Language } from '#taxonomy';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { pt } from './pt.js';

/** One notice: its subject and its sentence, as ICU messages. */
export interface NoticeTexts {
  readonly title: string;
  readonly body: string;
}

export interface Texts {
  /** By kind of notice. */
  readonly notices: Readonly<Record<string, NoticeTexts>>;
  /** Why one receives a notice, by role. */
  readonly because: Readonly<Record<'focal_point' | 'coordinator', string>>;
  /** In place of the title where the initiative is confidential. */
  readonly confidentialInitiative: string;
  /** In place of an organisation’s name where the initiative is confidential. */
  readonly anOrganization: string;
  readonly mail: { readonly greeting: string; readonly open: string; readonly footer: string };
}

/** pt and fr are complete and not yet reviewed by a speaker. */
export const texts: Readonly<Record<Language, Texts>> = { es, en, pt, fr };
