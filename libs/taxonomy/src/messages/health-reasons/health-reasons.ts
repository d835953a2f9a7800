import type { Language } from '../../code-list.js';
import { en } from './en.js';
import { es, type HealthReasonTexts } from './es.js';
import { fr } from './fr.js';
import { pt } from './pt.js';

/** ICU messages by key. pt and fr are complete and not yet reviewed by a speaker. */
export const healthReasons: Readonly<Record<Language, HealthReasonTexts>> = { es, en, pt, fr };
