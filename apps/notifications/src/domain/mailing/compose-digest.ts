import { fillMessage, type Language, longDay } from '#taxonomy';
import { texts } from '../../texts/texts.js';
import { type ComposedMail, type MailedNotice, mailLanguage, type MailLinks } from '../compose-mail.js';
import { capitalized, type RenderedNotice, renderNotice, renderUnderInitiative, textIn } from '../render-notice.js';
import { arrangeDigest, type DigestEntry, type DigestGroup } from './arrange-digest.js';
import { addressed, escaped, lineTo, linkTo, mailDocument, oneLine } from './mail-markup.js';
import { actionsOf, type MailAction } from './mail-actions.js';

export type DigestedNotice = MailedNotice & DigestEntry & Pick<MailedNotice, 'content'>;

interface Item extends RenderedNotice {
  readonly actions: readonly MailAction[];
}

/** Of one alliance. */
interface Group {
  readonly name: string;
  readonly items: readonly Item[];
}

/**
 * Several notices as one mail: deadlines on top, then the rest, both by alliance, whose title stands above them and not
 * in each. Confidential ones are named as anywhere else: not.
 * @param wanted BCP 47 of the person
 */
export function composeDigest(notices: readonly DigestedNotice[], wanted: string, links: MailLinks): ComposedMail {
  const language = mailLanguage(wanted);
  const { mail, digest } = texts[language];
  const fill = (message: string): string => fillMessage(message, language, { count: notices.length });
  const subject = fill(digest.subject);
  const { deadlines, groups } = groupsOf(notices, language, links.address);
  const reasons = [...deadlines, ...groups].flatMap(({ items }) => items.map(({ because }) => because));
  const ending = [...new Set(reasons), mail.footer];
  const stop = links.stop === undefined ? [] : [addressed(mail.address, mail.stop, links.stop)];
  const due = deadlines.length > 0 ? [digest.deadlines] : [];
  const text = [
    mail.greeting,
    fill(digest.opening),
    ...due.map((heading) => heading.toLocaleUpperCase(language)),
    ...deadlines.flatMap(({ name, items }) => [name, ...items.map(itemText(mail.address))]),
    ...groups.flatMap(({ name, items }) => [name.toLocaleUpperCase(language), ...items.map(itemText(mail.address))]),
    `-- \n${[...ending, ...stop].join('\n')}`,
  ].join('\n\n');
  const html = mailDocument(language, subject, [
    `<p>${escaped(mail.greeting)}</p>`,
    `<p>${escaped(fill(digest.opening))}</p>`,
    ...due.map((heading) => `<h2 style="font-size: 1.2em">${escaped(heading)}</h2>`),
    ...deadlines.map(groupHtml('h3')),
    ...groups.map(groupHtml('h2')),
    '<hr>',
    `<p style="font-size: smaller">${[...ending.map(escaped), ...(links.stop ? [linkTo(links.stop, mail.stop)] : [])].join('<br>')}</p>`,
  ]);
  return { language, subject, text: `${text}\n`, html };
}

function groupsOf(
  notices: readonly DigestedNotice[],
  language: Language,
  address: string,
): Readonly<Record<'deadlines' | 'groups', readonly Group[]>> {
  const { digest, confidentialInitiative } = texts[language];
  const item = ({ kind, content, ...notice }: DigestedNotice, about: string | undefined): Item => ({
    ...(about === undefined ? renderNotice : renderUnderInitiative)(kind, content, language),
    actions: actionsOf(notice, address, language),
  });
  const named = ({ about, entries }: DigestGroup<DigestedNotice>): string => {
    if (about === undefined) return digest.others;
    const title = entries.find(({ content }) => content.initiative)?.content.initiative;
    return title ? oneLine(textIn(title, language)) : capitalized(confidentialInitiative, language);
  };
  const { deadlines, groups } = arrangeDigest(notices);
  return {
    deadlines: deadlines.map((group) => ({
      name: named(group),
      items: group.entries.map((notice) => {
        const one = item(notice, group.about);
        return { ...one, title: `${longDay(notice.content.deadline ?? '', language)} · ${one.title}` };
      }),
    })),
    groups: groups.map((group) => ({
      name: named(group),
      items: group.entries.map((notice) => item(notice, group.about)),
    })),
  };
}

const itemText =
  (pattern: string) =>
  ({ title, body, actions }: Item): string =>
    [
      `* ${oneLine(title)}`,
      `  ${body}`,
      ...actions.map(({ words, target }) => `  ${addressed(pattern, words, target)}`),
    ].join('\n');

const groupHtml =
  (heading: 'h2' | 'h3') =>
  ({ name, items }: Group): string =>
    [
      `<${heading} style="font-size: 1.1em">${escaped(name)}</${heading}>`,
      ...items.map(
        ({ title, body, actions }) =>
          `<p><strong>${escaped(oneLine(title))}</strong><br>${escaped(body)}${actions.map(({ target, words }) => `<br>${lineTo(target, words)}`).join('')}</p>`,
      ),
    ].join('\n');
