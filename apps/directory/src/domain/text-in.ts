import type { TextByLanguage } from '#contracts';
import { labelLanguages, type Language } from '#taxonomy';

/** BCP 47 to one that Alianza speaks; Spanish for any other. */
export const spokenIn = (language: string): Language =>
  labelLanguages.find((one) => one === language.split('-')[0]) ?? 'es';

/** What an organisation says of itself in this language, or else in one that it did say it in. */
export const textIn = (text: TextByLanguage, language: Language): string =>
  text[language] ?? text['es'] ?? text['en'] ?? Object.values(text)[0] ?? '';
