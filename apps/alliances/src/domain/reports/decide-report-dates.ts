import { accept, type Decision, type DecisionContext } from '../decision.js';
import { isAtRest, meetsIn } from '../rhythm/decide-rhythm.js';
import { dayAt, dayEnds, daysAfter } from '../time/day-ends.js';
import { aboutReport, type AboutReport } from './about-report.js';
import { openValidation, recount } from './decide-validation.js';
import { evolveReport } from './evolve-report.js';
import { expectReport, periodAfter } from './expect-report.js';
import { isOpen, reminderDays } from './hearing.js';
import type { ReportSetting } from './report-commands.js';
import type { ReportFact } from './report-events.js';
import type { ProgressReport, ReportBrief } from './report.js';
import { periodAround } from './reporting-rule.js';
import { nextReportDay } from './reporting.js';

/**
 * What the clock has to say of a report at this instant, by how it stands now: its period is over, it is late, its text
 * stands, a constituency is reminded or was silent. Nothing when its next day has not passed. Nobody was silent whose
 * words are enough by who sits at the table now.
 */
export function decideReportDates(
  report: ProgressReport,
  setting: ReportSetting,
  context: DecisionContext,
): Decision<ReportFact> {
  const { at } = context;
  const day = nextReportDay(report);
  const over = (last: string): boolean => dayEnds(last, setting.timeZone).toISOString() <= at;
  if (day === undefined || !over(day) || isAtRest(setting.allianceStatus)) return accept();
  const about = aboutReport(report, at);
  const { dueOn } = report;
  switch (report.status) {
    case 'not_yet_due': {
      const { rule } = setting.reporting;
      if (!rule || !meetsIn.has(setting.allianceStatus)) return accept();
      const { index, to } = report.period;
      const { wokenAt, timeZone } = setting;
      // Of periods that it slept through no report is expected.
      const awake = wokenAt === undefined ? 0 : periodAround(rule, dayAt(wokenAt, timeZone)).index;
      const next = expectReport(setting.allianceId, periodAfter(rule, Math.max(index + 1, awake), to), rule, context);
      return accept<ReportFact>({ type: 'report-fell-due', ...about, dueOn }, next);
    }
    case 'due':
    case 'sent_back':
    case 'overdue':
      // What becomes of it was said when the alliance was concluded.
      if (setting.allianceStatus === 'concluded') return accept();
      return accept({ type: 'report-overdue', ...about, dueOn });
    case 'submitted':
      return accept(openValidation(setting, about));
    case 'in_validation': {
      const counted = recount(report, setting, about);
      return accept(...counted, ...ofHearings(counted.reduce(evolveReport, report), about, over));
    }
    case 'accepted':
    case 'accepted_with_dissent':
      return accept();
  }
}

/** What follows when somebody has left the table: the words that were given may be enough now. Nothing at rest. */
export function recountReport(
  report: ProgressReport,
  setting: ReportSetting,
  { at }: Pick<DecisionContext, 'at'>,
): readonly ReportFact[] {
  return isAtRest(setting.allianceStatus) ? [] : recount(report, setting, aboutReport(report, at));
}

function ofHearings(
  { hearings }: ReportBrief,
  about: AboutReport,
  over: (day: string) => boolean,
): readonly ReportFact[] {
  const open = hearings.filter(isOpen);
  const silent = open
    .filter(({ endsOn }) => over(endsOn))
    .map(({ constituency, endsOn }): ReportFact => ({ type: 'constituency-silent', ...about, constituency, endsOn }));
  const ending = open.filter(
    ({ endsOn, reminded }) => !reminded && !over(endsOn) && over(daysAfter(endsOn, -reminderDays)),
  );
  const days = [...new Set(ending.map(({ endsOn }) => endsOn))];
  const reminders = days.map((endsOn): ReportFact => {
    const asked = ending.filter((one) => one.endsOn === endsOn).map(({ constituency }) => constituency);
    return { type: 'validation-ending', ...about, constituencies: asked, endsOn };
  });
  return [...silent, ...reminders];
}
