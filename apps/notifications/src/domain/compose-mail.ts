import { labelLanguages, type Language } from '#taxonomy';
import { texts } from '../texts/texts.js';
import { addressed, buttonTo, escaped, linkTo, mailDocument, oneLine } from './mailing/mail-markup.js';
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
  /** Where it is answered with a click, from the mail. */
  readonly answer?: string;
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
  { kind, content, link, answer }: MailedNotice,
  wanted: string,
  links: MailLinks,
): ComposedMail {
  const language = mailLanguage(wanted);
  const { title, body, because } = renderNotice(kind, content, language);
  const { greeting, open, answer: respond, footer, stop, address } = texts[language].mail;
  const target = answer ?? new URL(link, links.address).href;
  const action = answer === undefined ? open : respond;
  const stopping = links.stop === undefined ? [] : [addressed(address, stop, links.stop)];
  const ending = [because, footer, ...stopping].join('\n');
  const html = mailDocument(language, oneLine(title), [
    `<p>${escaped(greeting)}</p>`,
    `<p>${escaped(body)}</p>`,
    `<p>${buttonTo(target, action)}</p>`,
    '<hr>',
    `<p style="font-size: smaller">${[escaped(because), escaped(footer), ...(links.stop ? [linkTo(links.stop, stop)] : [])].join('<br>')}</p>`,
  ]);
  const text = [greeting, body, addressed(address, action, target), `-- \n${ending}`].join('\n\n') + '\n';
  return { language, subject: oneLine(title), text, html };
}
