import type { TextByLanguage } from '#contracts';
import { escapedHtml, printPage } from '#http';
import { longDay } from '#taxonomy';
import { dayAt } from '../../domain/time/day-ends.js';
import type { ReportView } from '../reports/report.view.js';
import { behindWords } from './behind-a-word.js';
import { against, facts, paragraph, section, table, written } from './html.js';
import { constituencyIn, nameIn, type Names } from './names.js';
import type { PrintLanguage } from './print-language.js';
import { printTexts } from './texts/texts.js';

/**
 * A progress report, from what the API shows of it: dissents and silences stand beside the status.
 * @param timeZone in which its days are told
 */
export function reportPage(
  report: ReportView,
  alliance: TextByLanguage,
  names: Names,
  language: PrintLanguage,
  timeZone = 'UTC',
): string {
  const { report: texts, ...shared } = printTexts[language];
  const name = nameIn(names, language);
  const day = (one: string): string => escapedHtml(longDay(one, language));
  const { period, achievements, overallStatus } = report;
  const title = texts.title
    .replace('{from}', longDay(period.from, language))
    .replace('{to}', longDay(period.to, language));
  const milestones = (caption: string, rows: typeof achievements.achieved): string =>
    table(
      caption,
      [texts.milestone, texts.owner, texts.dueOn],
      rows.map((one) => [written(one.title, language), name(one.ownerOrganizationId), day(one.dueOn)]),
    );
  return printPage(language, title, [
    facts([
      [shared.alliance, written(alliance, language)],
      [shared.status, escapedHtml(texts.states[report.status])],
    ]),
    against(
      texts.dissents,
      report.dissents.map(({ organizationId, constituency, note, late }) => {
        const whose = [constituencyIn(constituency, language), ...(late ? [escapedHtml(texts.late)] : [])].join(', ');
        return `${name(organizationId)} (${whose}): ${written(note, language)}`;
      }),
    ),
    against(
      texts.silences,
      report.silences.map(({ constituency, endsOn }) => {
        const until = escapedHtml(texts.silentUntil.replace('{day}', longDay(endsOn, language)));
        return `${constituencyIn(constituency, language)}: ${until}`;
      }),
    ),
    ...section(
      texts.achievements,
      facts([
        overallStatus && [texts.overall, escapedHtml(texts.overalls[overallStatus])],
        [texts.figuresSay, escapedHtml(texts.overalls[achievements.proposedStatus])],
        [texts.percent, `${achievements.percent} %`],
        [texts.completed, String(achievements.completed)],
        [texts.overdue, String(achievements.overdue)],
        [texts.meetings, String(achievements.meetingsHeld)],
      ]),
      milestones(texts.achieved, achievements.achieved),
      milestones(texts.delayed, achievements.delayed),
    ),
    ...section(texts.challenges, paragraph(written(report.challenges, language))),
    ...section(texts.wayForward, paragraph(written(report.wayForward, language))),
    table(
      texts.signOff,
      [shared.constituency, texts.position, texts.lastDay],
      report.constituencies.map(({ constituency, position, endsOn }) => [
        constituencyIn(constituency, language),
        escapedHtml(texts.positions[position]),
        day(endsOn),
      ]),
    ),
    ...behindWords(report, names, language, timeZone),
    table(
      texts.sentBack,
      [shared.organization, shared.constituency, shared.day, texts.reason],
      report.sentBack.map(({ organizationId, constituency, at, reason }) => [
        name(organizationId),
        constituencyIn(constituency, language),
        day(dayAt(at, timeZone)),
        written(reason, language),
      ]),
    ),
  ]);
}
