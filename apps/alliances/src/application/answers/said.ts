import type { TextByLanguage } from '#contracts';
import type { AllianceLink } from './answer-links.js';

/** Yes or no to what was asked. */
export type Said =
  | { readonly choice: 'yes' }
  | {
      readonly choice: 'no';
      /** A code of decline_reasons; `other` unless given. */
      readonly reason?: string;
      /** What is objected to, in the language of the link. */
      readonly note?: string;
    };

/** A link to one of several kinds of items. */
export type LinkTo<K extends AllianceLink['kind']> = AllianceLink & { readonly kind: K };

export const noteIn = (said: Said, { language }: AllianceLink): TextByLanguage =>
  said.choice === 'no' && said.note !== undefined ? { [language]: said.note } : {};
