import type { TextByLanguage } from '#contracts';
import { escapedHtml, plainPage } from '#http';
import { codesOf, fillMessage, label, type Language } from '#taxonomy';
import { DateTime } from 'luxon';
import type { AllianceLink } from '../../application/answers/answer-links.js';
import type { Question } from '../../application/answers/read-question.js';
import { answerTexts } from './texts/texts.js';

/** Longest objection, in characters. */
export const noteLength = 1000;

/** What is asked, with a button for yes and a form for no. */
export function answerPage({ kind, language }: AllianceLink, question: Question): string {
  const texts = answerTexts[language];
  const { title, question: asked, yes, no } = texts.questions[kind];
  const say = (message: string): string => filled(message, question, language);
  return plainPage(language, say(title), [
    `<p>${escapedHtml(say(asked))}</p>`,
    ...(question.message ? [`<p>${escapedHtml(texts.message)}</p>`, quoted(textIn(question.message, language))] : []),
    `<form method="post"><button class="main" name="choice" value="yes">${escapedHtml(yes)}</button></form>`,
    '<details>',
    `<summary>${escapedHtml(no)}</summary>`,
    '<form method="post">',
    whyNot(kind, language),
    `<button name="choice" value="no">${escapedHtml(no)}</button>`,
    '</form>',
    '</details>',
    `<small>${escapedHtml(say(texts.forWhom))}</small>`,
  ]);
}

/** What was done. */
export function answeredPage({ kind, language }: AllianceLink, question: Question, choice: 'yes' | 'no'): string {
  const { title, done } = answerTexts[language].questions[kind];
  return plainPage(language, filled(title, question, language), [`<p role="status">${escapedHtml(done[choice])}</p>`]);
}

/** A reason of the list where somebody is turned down, words where something is objected to. */
function whyNot(kind: AllianceLink['kind'], language: Language): string {
  const { reason, note } = answerTexts[language];
  if (isObjectedTo(kind)) {
    return `<label>${escapedHtml(note)}<textarea name="note" rows="4" maxlength="${noteLength}" required></textarea></label>`;
  }
  const options = codesOf('decline_reasons').map((code) => {
    const words = escapedHtml(label('decline_reasons', code, language));
    return `<option value="${code}">${words}</option>`;
  });
  return `<label>${escapedHtml(reason)}<select name="reason">${options.join('')}</select></label>`;
}

/** To minutes and plans one objects in words; the others one turns down for a reason of the list. */
export const isObjectedTo = (kind: AllianceLink['kind']): boolean => kind === 'minutes' || kind === 'workplan';

const quoted = (text: string): string =>
  `<blockquote><p>${escapedHtml(text).replace(/\n+/g, '</p><p>')}</p></blockquote>`;

/** What is confidential, and so absent, is `none` for the message to choose its words by. */
function filled(message: string, { initiative, own, candidate, seat, day }: Question, language: Language): string {
  const { named, ofConfidentialInitiative } = answerTexts[language];
  const values = {
    named: initiative ? named.replace('{title}', () => textIn(initiative, language)) : ofConfidentialInitiative,
    own: own ? textIn(own, language) : 'none',
    candidate: candidate ? textIn(candidate, language) : 'none',
    seat: seat === undefined ? 'none' : label('constituencies', seat, language),
    day: day === undefined ? '' : longDate(day, language),
  };
  return fillMessage(message, language, values);
}

const textIn = (text: TextByLanguage, language: Language): string =>
  text[language] ?? text['es'] ?? text['en'] ?? Object.values(text)[0] ?? '';

const longDate = (day: string, language: Language): string =>
  DateTime.fromISO(day, { zone: 'utc' }).setLocale(language).toLocaleString(DateTime.DATE_FULL);
