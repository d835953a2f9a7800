import type { TextByLanguage } from '#contracts';
import type { Language } from '#taxonomy';

/** In which language a reader gets it: the own one where it is there, else es, en or whatever there is. */
export const languageIn = (text: TextByLanguage, language: Language): string =>
  [language, 'es', 'en', ...Object.keys(text)].find((one) => text[one] !== undefined) ?? language;

export const textIn = (text: TextByLanguage, language: Language): string => text[languageIn(text, language)] ?? '';
