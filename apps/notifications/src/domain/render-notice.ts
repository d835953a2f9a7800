import type { TextByLanguage } from '#contracts';
import { fillMessage, isCode, label, type Language, listFormat, longDay, messageText, numberFormat } from '#taxonomy';
import { oneLine } from './mailing/mail-markup.js';
import type { NoticeContent } from './notice-content.js';
import type { NoticeText } from '../texts/notice-texts.js';
import { texts } from '../texts/texts.js';

export interface RenderedNotice {
  readonly title: string;
  readonly body: string;
  /** Why one receives it. */
  readonly because: string;
}

/**
 * A notice in one language; what it does not know (a confidential title) is said in general words.
 * @throws Error for a kind without a text, UnspeakableMessage for a reason that has none
 */
export function renderNotice(kind: string, content: NoticeContent, language: Language): RenderedNotice {
  return fillNotice(noticeText(kind, language), content, language);
}

/** The same where the initiative, or its alliance, is named above it: neither title nor sentence does so again. */
export function renderUnderInitiative(kind: string, content: NoticeContent, language: Language): RenderedNotice {
  const { title, body } = noticeText(kind, language);
  const without = { title: title.replace(closing, ''), body: body.replaceAll(' {named}', '') };
  return fillNotice(without, content, language);
}

/** The initiative at the end of a title. */
const closing = /(?:\s*:|(?<=\?))\s*\{initiative\}$/u;

function noticeText(kind: string, language: Language): NoticeText {
  const text = texts[language].notices[kind];
  if (!text) throw new Error(`There is no text for notices of kind ${kind}`);
  return text;
}

function fillNotice({ title, body }: NoticeText, content: NoticeContent, language: Language): RenderedNotice {
  const values = valuesOf(content, language);
  const fill = (text: string): string => {
    const filled = fillMessage(text, language, values).trim();
    return content.organization ? filled : capitalized(filled, language);
  };
  const { because, alsoAsked } = texts[language];
  const reasons = [because[content.because], ...(content.alsoAsked ? [alsoAsked] : [])];
  return { title: fill(title), body: fill(body), because: reasons.map(fill).join(' ') };
}

function valuesOf(content: NoticeContent, language: Language): Record<string, string | number> {
  const {
    organization,
    constituency,
    deadline,
    day = deadline,
    since,
    declineReason,
    withdrawalCause,
    candidacy,
    succession,
  } = content;
  const {
    awaited,
    awaitsMore = false,
    wordAsked,
    standing,
    health,
    reason,
    own,
    count = 0,
    followed,
    search = '',
    cover,
    thing,
    period,
  } = content;
  const { anOrganization } = texts[language];
  return {
    ...titlesOf(content, language),
    thing: thing ? texts[language].quotes.join(oneLine(textIn(thing, language))) : 'none',
    period: period ? longDay(period, language) : 'none',
    organization: organization ? textIn(organization, language) : anOrganization,
    seat: constituency ? label('constituencies', constituency, language) : '',
    gap: constituency ? 'seat' : 'rule',
    deadline: deadline ? longDay(deadline, language) : '',
    day: day ? longDay(day, language) : '',
    since: since ? longDay(since, language) : '',
    declineReason: declineReason ? spokenReason(declineReason, language) : '',
    disabledBecause: content.disabledBecause ?? 'other',
    withdrawalCause: withdrawalCause ?? 'other',
    candidacy: candidacy ?? 'other',
    succession: succession ?? 'other',
    confirmation: content.provisional ? 'provisional' : 'other',
    awaited: awaited ?? 'other',
    further: awaitsMore ? 'some' : 'none',
    wordAsked: wordAsked ?? 'other',
    standing: standing ?? 'other',
    health: health ?? 'other',
    reason: reason ? messageText(reason.message, reason.parameters, language) : 'none',
    own: own ? textIn(own, language) : 'none',
    count: numberFormat(language).format(count),
    followed: followed ?? 'other',
    cover: cover ?? 'other',
    search,
    ...othersOf(content, language),
  };
}

/** The organisations for which the same is asked. */
function othersOf(
  { alsoAsked = [] }: NoticeContent,
  language: Language,
): Record<'others', string> & Record<'otherCount', number> {
  const names = alsoAsked.flatMap(({ own: name }) => (name ? [oneLine(textIn(name, language))] : []));
  const list = listFormat(language, { type: 'conjunction' });
  return { others: names.length > 0 ? list.format(names) : 'none', otherCount: alsoAsked.length };
}

/** The title alone, in a sentence, and after the word for alliance. */
function titlesOf(
  { initiative }: NoticeContent,
  language: Language,
): Record<'initiative' | 'quoted' | 'named', string> {
  const { confidentialInitiative, ofConfidentialInitiative, quotes } = texts[language];
  if (!initiative) {
    return { initiative: confidentialInitiative, quoted: confidentialInitiative, named: ofConfidentialInitiative };
  }
  const title = textIn(initiative, language);
  const quoted = quotes.join(title);
  return { initiative: title, quoted, named: quoted };
}

/** A group that decides among its candidates owes no reason of the list. */
const spokenReason = (code: string, language: Language): string =>
  isCode('decline_reasons', code) ? label('decline_reasons', code, language) : texts[language].groupDecision;

/** The reader's language, else es, en, or whatever there is. */
export function textIn(text: TextByLanguage, language: Language): string {
  return text[language] ?? text['es'] ?? text['en'] ?? Object.values(text)[0] ?? '';
}

/** “an organisation” may begin a sentence; a name is written as its owner writes it. */
export const capitalized = (text: string, language: Language): string =>
  text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
