import { labelLanguages, type Language } from '#taxonomy';
import { texts } from '../texts/texts.js';
import { addressed, buttonTo, escaped, linkTo, mailDocument, oneLine } from './mailing/mail-markup.js';
import { actionsOf, type AnswerPage } from './mailing/mail-actions.js';
import type { NoticeContent } from './notice-content.js';
import { renderNotice } from './render-notice.js';

export interface ComposedMail {
  readonly language: Language;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

export interface MailedNotice {
  readonly kind: string;
  readonly content: NoticeContent;
  /** Path of what to look at. */
  readonly link: string;
  readonly answers?: readonly AnswerPage[];
}

export interface MailLinks {
  /** Where this installation is reached. */
  readonly address: string;
  /** Where mails are stopped; absent where they cannot be. */
  readonly stop?: string;
}

/** The language of a mail. @param wanted BCP 47 of the person; Spanish for a language that we have no texts in */
export const mailLanguage = (wanted: string): Language =>
  labelLanguages.find((spoken) => spoken === wanted.split('-')[0]) ?? 'es';

/**
 * A notice as a mail that reads the same with and without HTML.
 * @param wanted BCP 47 of the person
 */
export function composeMail(
  { kind, content, ...notice }: MailedNotice,
  wanted: string,
  links: MailLinks,
): ComposedMail {
  const language = mailLanguage(wanted);
  const { title, body, because } = renderNotice(kind, content, language);
  const { greeting, footer, stop, address } = texts[language].mail;
  const actions = actionsOf(notice, links.address, language);
  const stopping = links.stop === undefined ? [] : [addressed(address, stop, links.stop)];
  const ending = [because, footer, ...stopping].join('\n');
  const html = mailDocument(language, oneLine(title), [
    `<p>${escaped(greeting)}</p>`,
    `<p>${escaped(body)}</p>`,
    ...actions.map(({ target, words }) => `<p>${buttonTo(target, words)}</p>`),
    '<hr>',
    `<p style="font-size: smaller">${[escaped(because), escaped(footer), ...(links.stop ? [linkTo(links.stop, stop)] : [])].join('<br>')}</p>`,
  ]);
  const doing = actions.map(({ words, target }) => addressed(address, words, target)).join('\n');
  const text = [greeting, body, doing, `-- \n${ending}`].join('\n\n') + '\n';
  return { language, subject: oneLine(title), text, html };
}
