import { escapedHtml, plainPage } from '#http';
import { codesOf, label, type Language } from '#taxonomy';
import type { AllianceLink } from '../../application/answers/answer-links.js';
import type { Question } from '../../application/answers/question.js';
import { questionDetails } from './question-details.js';
import { inWords } from './in-words.js';
import { answerTexts } from './texts/texts.js';

/** Longest objection, in characters. */
export const noteLength = 1000;

/** What is asked, with a button for yes and a form for no. */
export function answerPage({ kind, language }: AllianceLink, question: Question): string {
  const texts = answerTexts[language];
  const { title, question: asked, yes, no, instead } = texts.questions[kind];
  const say = (message: string): string => escapedHtml(inWords(message, question, language));
  return plainPage(language, inWords(title, question, language), [
    `<p>${say(asked)}</p>`,
    ...questionDetails(question, language),
    `<form method="post"><button class="main" name="choice" value="yes">${escapedHtml(yes)}</button></form>`,
    ...(no === undefined ? [] : refusal(kind, no, language)),
    ...(instead === undefined ? [] : [`<p>${say(instead)}</p>`]),
    `<small>${say(texts.forWhom)}</small>`,
  ]);
}

/** What was done. */
export function answeredPage({ kind, language }: AllianceLink, question: Question, choice: 'yes' | 'no'): string {
  const { title, done } = answerTexts[language].questions[kind];
  const words = done[choice];
  if (words === undefined) throw new Error(`There is no ${choice} to the question of ${kind}.`);
  return plainPage(language, inWords(title, question, language), [`<p role="status">${escapedHtml(words)}</p>`]);
}

/** A yes is one press, a no is opened first. */
const refusal = (kind: AllianceLink['kind'], no: string, language: Language): readonly string[] => [
  '<details>',
  `<summary>${escapedHtml(no)}</summary>`,
  '<form method="post">',
  whyNot(kind, language),
  `<button name="choice" value="no">${escapedHtml(no)}</button>`,
  '</form>',
  '</details>',
];

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

/** Somebody is turned down for a reason of the list; to all else one objects in words. */
export const isObjectedTo = (kind: AllianceLink['kind']): boolean => kind !== 'invitation' && kind !== 'interest';

/** Whether a no is an answer: an alliance that is not alive is concluded, which takes more than a word. */
export const mayBeDenied = (kind: AllianceLink['kind']): boolean => kind !== 'life';
