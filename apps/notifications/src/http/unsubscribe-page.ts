import { escapedHtml as escaped, plainPage } from '#http';
import type { Language } from '#taxonomy';
import type { StoppedMail, StopScope } from '../domain/mailing/stop-mails.js';
import { stopTexts } from '../texts/stop-texts.js';

/** What can be stopped from this mail, one button each. */
export function stopPage({ type, allianceId }: StoppedMail, language: Language): string {
  const { title, question, choices, stays } = stopTexts[language];
  const scopes: readonly StopScope[] = [
    'all',
    ...(type ? ['type' as const] : []),
    ...(allianceId ? ['alliance' as const] : []),
  ];
  const buttons = scopes.map((scope) => button(scope, choices[scope]));
  return plainPage(language, title, [`<p>${escaped(question)}</p>`, form(buttons), `<p>${escaped(stays)}</p>`]);
}

/** What was stopped, and the way back. */
export function stoppedPage(scope: StopScope, language: Language): string {
  const { title, done, stays, choices } = stopTexts[language];
  const back = scope === 'all' ? [form([button('none', choices.none)])] : [];
  return plainPage(language, title, [
    `<p role="status">${escaped(done[scope])}</p>`,
    ...back,
    `<p>${escaped(stays)}</p>`,
  ]);
}

const button = (scope: StopScope, words: string): string =>
  `<button name="scope" value="${scope}">${escaped(words)}</button>`;

/** Without an action it goes to the address of the page. */
const form = (buttons: readonly string[]): string => `<form method="post">${buttons.join('')}</form>`;
