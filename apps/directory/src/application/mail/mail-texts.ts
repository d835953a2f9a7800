import type { Language } from '#taxonomy';
import type { AccountMailTexts } from './mail-text.js';
import { en } from './texts/en.js';
import { es } from './texts/es.js';
import { fr } from './texts/fr.js';
import { pt } from './texts/pt.js';

/** By language of the person. */
export const accountMailTexts: Readonly<Record<Language, AccountMailTexts>> = { es, en, pt, fr };
