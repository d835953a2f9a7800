import { accept, refuse, type Decision, type DecisionContext } from '../decision.js';
import { refusal } from '../refusal.js';
import { meetsIn, tooEarlyOrLate } from '../rhythm/decide-rhythm.js';
import { dayAt, dayEnds, daysAfter } from '../time/day-ends.js';
import type { ReportSetting, SetReportingRule } from './report-commands.js';
import type { ReportEvent, ReportFact } from './report-events.js';
import type { ProgressReport, ReportBrief, ReportPeriod } from './report.js';
import { periodAround, periodOf, type ReportingRule } from './reporting-rule.js';

/**
 * The coordinator says how often; from the period that runs a report is expected, by the new rule if there was one. Of a
 * period that is over already its report is asked for first, though the clock has not come by: it is due by the old rule.
 */
export function setReportingRule(
  { by, rule }: SetReportingRule,
  { isCoordinator, allianceStatus, allianceId, reporting, timeZone }: ReportSetting,
  context: DecisionContext,
): Decision<ReportEvent> {
  const { at } = context;
  if (!isCoordinator(by)) return refuse(refusal('not_entitled', 'reporting_rule'));
  if (!meetsIn.has(allianceStatus)) return refuse(tooEarlyOrLate(allianceStatus, 'set-reporting-rule'));
  if (JSON.stringify(rule) === JSON.stringify(reporting.rule)) return accept();
  const ruled: ReportEvent = { type: 'reporting-rule-set', at, rule };
  const expected = reporting.reports.find(({ status }) => status === 'not_yet_due');
  const over = expected !== undefined && dayEnds(expected.period.to, timeZone).toISOString() <= at;
  const due: readonly ReportEvent[] = over ? [fellDue(expected, at)] : [];
  const waiting = over ? undefined : expected;
  const begun = reporting.reports.filter(({ id }) => id !== waiting?.id);
  const period = periodAfter(rule, periodAround(rule, dayAt(at, timeZone)).index, begun.at(-1)?.period.to);
  if (!waiting) return accept<ReportEvent>(...due, ruled, expectReport(allianceId, period, rule, context));
  const dueOn = daysAfter(period.to, rule.dueWithinDays);
  const moved = {
    type: 'report-rescheduled',
    at,
    reportId: waiting.id,
    periodEndsOn: period.to,
    period,
    dueOn,
  } as const;
  return accept<ReportEvent>(ruled, moved);
}

const fellDue = ({ id: reportId, period: { to: periodEndsOn }, dueOn }: ReportBrief, at: string): ReportFact => {
  return { type: 'report-fell-due', at, reportId, periodEndsOn, dueOn };
};

export function expectReport(
  allianceId: string,
  period: ReportPeriod,
  { dueWithinDays }: ReportingRule,
  { at, newId }: DecisionContext,
): ReportFact {
  const report: ProgressReport = {
    id: newId(),
    allianceId,
    period,
    status: 'not_yet_due',
    dueOn: daysAfter(period.to, dueWithinDays),
    submissions: 0,
    hearings: [],
    words: [],
    sentBack: [],
    silences: [],
  };
  return { type: 'report-expected', at, reportId: report.id, periodEndsOn: period.to, report };
}

/** The first period from one on that ends after a day; it begins after that day, so that no two reports overlap. */
export function periodAfter(rule: ReportingRule, index: number, covered = ''): ReportPeriod {
  let period = periodOf(rule, index);
  while (period.to <= covered) period = periodOf(rule, period.index + 1);
  return covered >= period.from ? { ...period, from: daysAfter(covered, 1) } : period;
}
