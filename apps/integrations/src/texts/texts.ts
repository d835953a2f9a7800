import type { Language } from '#taxonomy';
import { en } from './en.js';
import { es, type EventLabels } from './es.js';
import { fr } from './fr.js';
import { pt } from './pt.js';

/** pt and fr are complete and not yet reviewed by a speaker. */
export const eventLabels: Readonly<Record<Language, EventLabels>> = { es, en, pt, fr };

/** @param type of an event that trails tell; any other is shown as it is */
export const eventLabel = (type: string, language: Language): string =>
  isLabelled(type) ? eventLabels[language][type] : type;

const isLabelled = (type: string): type is keyof EventLabels => Object.hasOwn(eventLabels.es, type);
