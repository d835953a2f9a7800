import type { Language } from '#taxonomy';
import type { AnswerTexts } from './answer-texts.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { pt } from './pt.js';

/** pt and fr are not yet reviewed by a speaker. */
export const answerTexts: Readonly<Record<Language, AnswerTexts>> = { es, en, pt, fr };
