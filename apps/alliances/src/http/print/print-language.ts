import type { Language } from '#taxonomy';
import { DateTime } from 'luxon';

/** Pages to print are there in the two source languages. */
export type PrintLanguage = 'es' | 'en';

/** The nearer of the two to what the reader reads. */
export const printLanguageOf = (language: Language): PrintLanguage =>
  language === 'en' || language === 'fr' ? 'en' : 'es';

/** With its hour, and the zone in which that is told. */
export const longMoment = (instant: string, timeZone: string, language: PrintLanguage): string =>
  DateTime.fromISO(instant, { zone: timeZone }).setLocale(language).toLocaleString(DateTime.DATETIME_FULL);
