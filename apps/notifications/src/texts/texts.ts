import type { Language } from '#taxonomy';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import type { NoticeTexts } from './notice-texts.js';
import { pt } from './pt.js';

/** pt and fr are complete and not yet reviewed by a speaker. */
export const texts: Readonly<Record<Language, NoticeTexts>> = { es, en, pt, fr };
