import { freshDays } from '#contracts';
import { escapedHtml, plainPage } from '#http';
import { type CodeListName, label, type Language } from '#taxonomy';
import type { Organization } from '../domain/organization/organization.js';
import { textIn } from '../domain/text-in.js';
import { freshnessTexts } from './texts/freshness-texts.js';

/** What the organisation says of itself, and a button that says that it is right. */
export function profilePage({ profile }: Organization, language: Language): string {
  const texts = freshnessTexts[language];
  const listed = (heading: string, list: CodeListName, codes: readonly string[]): string[] =>
    codes.length === 0
      ? []
      : [
          `<h2>${escapedHtml(heading)}</h2>`,
          `<p>${codes.map((code) => escapedHtml(label(list, code, language))).join(' · ')}</p>`,
        ];
  return plainPage(language, texts.title, [
    `<p><strong>${escapedHtml(textIn(profile.names, language))}</strong></p>`,
    ...(profile.mission ? [`<p>${escapedHtml(textIn(profile.mission, language))}</p>`] : []),
    ...listed(texts.offers, 'offers', profile.offers),
    ...listed(texts.needs, 'offers', profile.needs),
    ...listed(texts.themes, 'themes', profile.themes),
    `<form method="post"><button class="main">${escapedHtml(texts.yes)}</button></form>`,
    `<p>${escapedHtml(texts.otherwise)}</p>`,
    `<small>${escapedHtml(texts.stays.replace('{days}', String(freshDays)))}</small>`,
  ]);
}

export const confirmedPage = ({ profile }: Organization, language: Language): string =>
  plainPage(language, textIn(profile.names, language), [
    `<p role="status">${escapedHtml(freshnessTexts[language].done)}</p>`,
  ]);
