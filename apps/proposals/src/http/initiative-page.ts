import { freshDays, type TextByLanguage } from '#contracts';
import { escapedHtml, plainPage } from '#http';
import { label, type Language } from '#taxonomy';
import type { Initiative } from '../domain/initiative.js';
import { freshnessTexts } from './texts/freshness-texts.js';

/** As much as the mail told, and whom it looks for, with a button that says that it is right. */
export function initiativePage({ draft, seats }: Initiative, language: Language): string {
  const { title, confidential, looksFor, yes, otherwise, stays } = freshnessTexts[language];
  const sought = [...new Set(seats.map(({ constituency }) => label('constituencies', constituency, language)))];
  const isOpen = draft.visibility === 'public' || draft.visibility === 'registered';
  const shown = isOpen
    ? [
        `<p><strong>${escapedHtml(textIn(draft.title, language))}</strong></p>`,
        ...(draft.summary ? [`<p>${escapedHtml(textIn(draft.summary, language))}</p>`] : []),
        ...(sought.length > 0
          ? [`<h2>${escapedHtml(looksFor)}</h2>`, `<p>${sought.map(escapedHtml).join(' · ')}</p>`]
          : []),
      ]
    : [`<p>${escapedHtml(confidential)}</p>`];
  return plainPage(language, title, [
    ...shown,
    `<form method="post"><button class="main">${escapedHtml(yes)}</button></form>`,
    `<p>${escapedHtml(otherwise)}</p>`,
    `<small>${escapedHtml(stays.replace('{days}', String(freshDays)))}</small>`,
  ]);
}

export function confirmedPage({ draft }: Initiative, language: Language): string {
  const { confidential, done } = freshnessTexts[language];
  const isOpen = draft.visibility === 'public' || draft.visibility === 'registered';
  const title = isOpen ? textIn(draft.title, language) : confidential;
  return plainPage(language, title, [`<p role="status">${escapedHtml(done)}</p>`]);
}

const textIn = (text: TextByLanguage, language: Language): string =>
  text[language] ?? text['es'] ?? text['en'] ?? Object.values(text)[0] ?? '';
