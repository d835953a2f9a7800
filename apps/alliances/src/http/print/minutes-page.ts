import type { TextByLanguage } from '#contracts';
import { escapedHtml, printPage } from '#http';
import { longDay } from '#taxonomy';
import { dayAt } from '../../domain/time/day-ends.js';
import type { MeetingView } from '../views/meeting.view.js';
import { against, facts, paragraph, section, table, written } from './html.js';
import { constituencyIn, nameIn, type Names } from './names.js';
import { longMoment, type PrintLanguage } from './print-language.js';
import { printTexts } from './texts/texts.js';

type MinutedMeeting = MeetingView & Required<Pick<MeetingView, 'minutes'>>;

export const hasMinutes = (meeting: MeetingView): meeting is MinutedMeeting => meeting.minutes !== undefined;

/** The minutes of a meeting, from what the API shows of it: objections stand beside the status, dissents by the decision. */
export function minutesPage(
  meeting: MinutedMeeting,
  alliance: TextByLanguage,
  names: Names,
  language: PrintLanguage,
): string {
  const { minutes: texts, ...shared } = printTexts[language];
  const { minutes, quorum, startsAt, timeZone } = meeting;
  const name = nameIn(names, language);
  const day = longDay(dayAt(startsAt, timeZone), language);
  const state = minutes.agreedAt === undefined ? 'drafted' : 'agreed';
  const rowsOf = (stance: 'confirm' | 'object') => minutes.responses.filter((one) => one.stance === stance);
  return printPage(language, texts.title.replace('{day}', day), [
    facts([
      [shared.alliance, written(alliance, language)],
      [shared.status, escapedHtml(texts.states[state])],
      [texts.when, escapedHtml(longMoment(startsAt, timeZone, language))],
      [texts.where, written(meeting.venue, language)],
      quorum && [texts.quorum, escapedHtml(quorumLine(quorum, language))],
    ]),
    against(
      texts.objections,
      rowsOf('object').map(({ organizationId, constituency, note, version }) => {
        const draft = escapedHtml(texts.objectsTo.replace('{version}', String(version)));
        return `${name(organizationId)} (${constituencyIn(constituency, language)}, ${draft}): ${written(note, language)}`;
      }),
    ),
    ...section(texts.agenda, listed(meeting.agenda.map(({ title }) => written(title, language)))),
    ...section(texts.text, paragraph(written(minutes.text, language))),
    table(
      texts.decisions,
      [texts.decision, texts.outcome, texts.reviewOn, texts.dissents],
      meeting.decisions.map(({ text, outcome, reviewOn, dissents }) => [
        written(text, language),
        escapedHtml(texts.outcomes[outcome]),
        reviewOn === undefined ? '' : escapedHtml(longDay(reviewOn, language)),
        dissents.map(({ organizationId, note }) => `${name(organizationId)}: ${written(note, language)}`).join('<br>'),
      ]),
    ),
    table(
      texts.actionPoints,
      [texts.what, texts.who, texts.until, shared.status],
      meeting.actionPoints.map(({ title, ownerOrganizationId, dueOn, status }) => [
        written(title, language),
        name(ownerOrganizationId),
        escapedHtml(longDay(dueOn, language)),
        escapedHtml(texts.pointStates[status]),
      ]),
    ),
    table(
      texts.attendance,
      [shared.organization, shared.constituency, texts.place, texts.presence],
      meeting.attendance.map(({ organizationId, constituency, kind, presence }) => [
        name(organizationId),
        constituencyIn(constituency, language),
        escapedHtml(texts.kinds[kind]),
        escapedHtml(texts.presences[presence]),
      ]),
    ),
    table(
      texts.confirmations,
      [shared.organization, shared.constituency, texts.word, shared.day],
      minutes.responses.map(({ organizationId, constituency, stance, version, at }) => [
        name(organizationId),
        constituencyIn(constituency, language),
        escapedHtml(`${texts.words[stance]} (${texts.objectsTo.replace('{version}', String(version))})`),
        escapedHtml(longDay(dayAt(at, timeZone), language)),
      ]),
    ),
  ]);
}

function quorumLine(
  { represented, seats, needed, reached }: NonNullable<MeetingView['quorum']>,
  language: PrintLanguage,
): string {
  const { quorumOf, reached: words } = printTexts[language].minutes;
  const filled = Object.entries({ represented, seats, needed }).reduce(
    (line, [name, value]) => line.replace(`{${name}}`, String(value)),
    quorumOf,
  );
  return `${filled}: ${words[reached ? 'yes' : 'no']}`;
}

const listed = (items: readonly string[]): string =>
  items.length === 0 ? '' : `<ol>${items.map((item) => `<li>${item}</li>`).join('')}</ol>`;
