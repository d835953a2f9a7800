import { escapedHtml as escaped, plainPage } from '#http';
import type { Language } from '#taxonomy';
import {
  stoppable,
  type Stoppable,
  type StoppedMail,
  type Stops,
  type StopScope,
  wayBack,
} from '../domain/mailing/stop-mails.js';
import { stopTexts } from '../texts/stop-texts.js';

/** What can be stopped from this mail and had again, one button each. */
export function stopPage({ type, allianceId }: StoppedMail, language: Language): string {
  const { title, question, wanted, stays } = stopTexts[language];
  const offered = stoppable.filter((one) => one === 'all' || (one === 'type' ? type : allianceId) !== undefined);
  return plainPage(language, title, [
    `<p>${escaped(question)}</p>`,
    form(offered, language),
    `<details><summary>${escaped(wanted)}</summary>${form(backTo(offered), language)}</details>`,
    `<p>${escaped(stays)}</p>`,
  ]);
}

/** What was done, what is stopped besides, and the way back. */
export function stoppedPage(scope: StopScope, stops: Stops, language: Language): string {
  const { title, done, still, otherTypes, stays } = stopTexts[language];
  const left = stoppable.filter((one) => stops[one]);
  const isStop = stoppable.some((one) => one === scope);
  const besides = left.filter((one) => one !== scope).map((one) => still[one]);
  return plainPage(language, title, [
    `<p role="status">${escaped(done[scope])}</p>`,
    ...[...besides, ...(stops.otherTypes && !isStop ? [otherTypes] : [])].map((words) => `<p>${escaped(words)}</p>`),
    ...(left.length > 0 ? [form(backTo(left), language)] : []),
    `<p>${escaped(stays)}</p>`,
  ]);
}

const backTo = (stops: readonly Stoppable[]): readonly StopScope[] => stops.map((one) => wayBack[one]);

/** Without an action it goes to the address of the page. */
function form(scopes: readonly StopScope[], language: Language): string {
  const { choices } = stopTexts[language];
  const buttons = scopes.map((scope) => `<button name="scope" value="${scope}">${escaped(choices[scope])}</button>`);
  return `<form method="post">${buttons.join('')}</form>`;
}
