import type { TextByLanguage } from '#contracts';
import { escapedHtml } from '#http';
import { label, type Language } from '#taxonomy';
import type { Question } from '../../application/answers/question.js';
import { languageIn, textIn } from '../text-in.js';
import { answerTexts } from './texts/texts.js';

/** What people wrote of it, what shows it, and the seats that would be: HTML, nothing where there is nothing. */
export function questionDetails({ written = [], evidence = [], seats = [] }: Question, language: Language): string[] {
  const { headings, kinds } = answerTexts[language];
  return [
    ...written.flatMap(({ as, text }) => [heading(headings[as]), quoted(text, language)]),
    ...list(
      headings.evidence,
      evidence.map(({ title, url }) => linkTo(url, textIn(title, language))),
    ),
    ...list(
      headings.seats,
      seats.map(({ constituency, kind, minimum, maximum }) => {
        const many = minimum === maximum ? String(minimum) : `${minimum}–${maximum}`;
        const of = kind === 'titular' ? '' : ` (${kinds[kind]})`;
        return escapedHtml(`${label('constituencies', constituency, language)}${of}: ${many}`);
      }),
    ),
  ];
}

const heading = (words: string): string => `<h2>${escapedHtml(words)}</h2>`;

const list = (words: string, items: readonly string[]): string[] =>
  items.length === 0 ? [] : [heading(words), `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`];

const linkTo = (url: string, words: string): string =>
  `<a href="${escapedHtml(url)}" rel="noreferrer">${escapedHtml(words)}</a>`;

/** A screen reader reads it in the language in which it was written. */
function quoted(text: TextByLanguage, language: Language): string {
  const paragraphs = escapedHtml(textIn(text, language)).replace(/\n+/g, '</p><p>');
  return `<blockquote lang="${escapedHtml(languageIn(text, language))}"><p>${paragraphs}</p></blockquote>`;
}
