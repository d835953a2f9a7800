import { labelLanguages, type Language } from '#taxonomy';
import { texts } from '../texts/texts.js';
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
}

/**
 * A notice as a mail that reads the same with and without HTML.
 * @param wanted BCP 47 of the person; Spanish for a language that we have no texts in
 * @param address where this installation is reached
 */
export function composeMail({ kind, content, link }: MailedNotice, wanted: string, address: string): ComposedMail {
  const language = labelLanguages.find((spoken) => spoken === wanted.split('-')[0]) ?? 'es';
  const { title, body, because } = renderNotice(kind, content, language);
  const { greeting, open, footer } = texts[language].mail;
  const target = new URL(link, address).href;
  const text = [greeting, body, `${open}: ${target}`, `-- \n${because}\n${footer}`].join('\n\n') + '\n';
  const html = `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><title>${escaped(oneLine(title))}</title></head>
<body style="font-family: sans-serif; line-height: 1.5; max-width: 40em">
<p>${escaped(greeting)}</p>
<p>${escaped(body)}</p>
<p><a href="${escaped(target)}">${escaped(open)}</a></p>
<hr>
<p style="font-size: smaller">${escaped(because)}<br>${escaped(footer)}</p>
</body>
</html>
`;
  return { language, subject: oneLine(title), text, html };
}

/** A title may come with line breaks; a subject line has none. */
const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
