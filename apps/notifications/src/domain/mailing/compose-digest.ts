import { fillMessage, type Language, longDay } from '#taxonomy';
import { texts } from '../../texts/texts.js';
import { type ComposedMail, type MailedNotice, mailLanguage, type MailLinks } from '../compose-mail.js';
import { type RenderedNotice, renderNotice, textIn } from '../render-notice.js';
import { arrangeDigest, type DigestEntry } from './arrange-digest.js';
import { addressed, escaped, linkTo, mailDocument, oneLine } from './mail-markup.js';

export type DigestedNotice = MailedNotice & DigestEntry & Pick<MailedNotice, 'content'>;

interface Section {
  readonly heading: string;
  readonly items: readonly (RenderedNotice & { readonly action: string; readonly target: string })[];
}

/**
 * Several notices as one mail: deadlines on top, then by alliance. Confidential ones are named as anywhere else: not.
 * @param wanted BCP 47 of the person
 */
export function composeDigest(notices: readonly DigestedNotice[], wanted: string, links: MailLinks): ComposedMail {
  const language = mailLanguage(wanted);
  const { mail, digest } = texts[language];
  const fill = (message: string): string => fillMessage(message, language, { count: notices.length });
  const subject = fill(digest.subject);
  const sections = sectionsOf(notices, language, links.address);
  const reasons = [...new Set(sections.flatMap(({ items }) => items.map(({ because }) => because)))];
  const ending = [...reasons, mail.footer];
  const stop = links.stop === undefined ? [] : [addressed(mail.address, mail.stop, links.stop)];
  const text = [
    mail.greeting,
    fill(digest.opening),
    ...sections.map((section) => sectionText(section, mail.address)),
    `-- \n${[...ending, ...stop].join('\n')}`,
  ].join('\n\n');
  const html = mailDocument(language, subject, [
    `<p>${escaped(mail.greeting)}</p>`,
    `<p>${escaped(fill(digest.opening))}</p>`,
    ...sections.map(sectionHtml),
    '<hr>',
    `<p style="font-size: smaller">${[...ending.map(escaped), ...(links.stop ? [linkTo(links.stop, mail.stop)] : [])].join('<br>')}</p>`,
  ]);
  return { language, subject, text: `${text}\n`, html };
}

function sectionsOf(notices: readonly DigestedNotice[], language: Language, address: string): readonly Section[] {
  const { digest, confidentialInitiative, mail } = texts[language];
  const item = ({ kind, content, link, answer }: DigestedNotice): Section['items'][number] => ({
    ...renderNotice(kind, content, language),
    action: answer === undefined ? mail.open : mail.answer,
    target: answer ?? new URL(link, address).href,
  });
  const { deadlines, groups } = arrangeDigest(notices);
  const urgent = deadlines.map((notice) => {
    const until = longDay(notice.content.deadline ?? '', language);
    return { ...item(notice), title: `${until} · ${renderNotice(notice.kind, notice.content, language).title}` };
  });
  return [
    ...(urgent.length > 0 ? [{ heading: digest.deadlines, items: urgent }] : []),
    ...groups.map(({ about, entries }) => {
      const title = entries.find(({ content }) => content.initiative)?.content.initiative;
      const named = title ? oneLine(textIn(title, language)) : confidentialInitiative;
      return { heading: about === undefined ? digest.others : named, items: entries.map(item) };
    }),
  ];
}

const sectionText = ({ heading, items }: Section, address: string): string =>
  [
    `${heading.toLocaleUpperCase()}`,
    ...items.map(({ title, body, action, target }) =>
      [`* ${oneLine(title)}`, `  ${body}`, `  ${addressed(address, action, target)}`].join('\n'),
    ),
  ].join('\n\n');

const sectionHtml = ({ heading, items }: Section): string =>
  [
    `<h2 style="font-size: 1.1em">${escaped(heading)}</h2>`,
    ...items.map(
      ({ title, body, action, target }) =>
        `<p><strong>${escaped(oneLine(title))}</strong><br>${escaped(body)}<br>${linkTo(target, action)}</p>`,
    ),
  ].join('\n');
