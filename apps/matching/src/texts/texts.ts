import type { Language } from '#taxonomy';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { pt } from './pt.js';

/** ICU messages by key; the parameters of a key are the same in all languages. */
export type Texts = Readonly<Record<TextKey, string>>;
export type TextKey = keyof typeof es;

/** pt and fr are complete and not yet reviewed by a speaker. */
export const texts: Readonly<Record<Language, Texts>> = { es, en, pt, fr };
