import { daysAfter } from '../time/day-ends.js';
import { evolveBrief } from './evolve-brief.js';
import { isOpen, isSilent, reminderDays } from './hearing.js';
import type { ReportEvent } from './report-events.js';
import type { ReportBrief } from './report.js';
import type { ReportingRule } from './reporting-rule.js';

/** Whether and how an alliance reports: its rule, and its reports in brief, oldest first. */
export interface Reporting {
  readonly rule?: ReportingRule;
  readonly reports: readonly ReportBrief[];
}

export const emptyReporting: Reporting = { reports: [] };

/** The reporting after one fact. Decides nothing. */
export function evolveReporting(reporting: Reporting, event: ReportEvent): Reporting {
  if (event.type === 'reporting-rule-set') return { ...reporting, rule: event.rule };
  if (event.type === 'report-expected') {
    return { ...reporting, reports: [...reporting.reports, briefOf(event.report)] };
  }
  const reports = reporting.reports.map((one) => (one.id === event.reportId ? evolveBrief(one, event) : one));
  return { ...reporting, reports };
}

const daysBetweenReminders = 7;

/** The day at whose end the clock next has something to say on a report; none when it waits for people, or is done. */
export function nextReportDay(report: ReportBrief): string | undefined {
  switch (report.status) {
    case 'not_yet_due':
      return report.period.to;
    case 'due':
    case 'sent_back':
      return report.dueOn;
    case 'overdue':
      return report.remindedAt && daysAfter(report.remindedAt.slice(0, 10), daysBetweenReminders);
    case 'submitted':
      return report.readingEndsOn;
    case 'in_validation': {
      const days = report.hearings
        .filter(isOpen)
        .map(({ endsOn, reminded }) => (reminded ? endsOn : daysAfter(endsOn, -reminderDays)));
      return days.sort()[0];
    }
    case 'accepted':
    case 'accepted_with_dissent':
      return undefined;
  }
}

/** Reports that should have been handed in. */
export const overdueReports = ({ reports }: Reporting): readonly ReportBrief[] =>
  reports.filter(({ status }) => status === 'overdue');

/** Reports on which a constituency still owes its word. */
export const reportsToValidate = ({ reports }: Reporting): readonly ReportBrief[] =>
  reports.filter(({ status, hearings }) => status === 'in_validation' && hearings.some(isOpen));

/** Reports that nobody can accept, since a constituency said nothing in time. */
export const unansweredReports = ({ reports }: Reporting): readonly ReportBrief[] =>
  reports.filter(({ status, hearings }) => status === 'in_validation' && hearings.some(isSilent));

/** Days on which something of a report is due. */
export function reportDays({ reports }: Reporting): readonly string[] {
  return reports.flatMap(({ status, dueOn, hearings }) => {
    if (status === 'due' || status === 'sent_back') return [dueOn];
    return status === 'in_validation' ? hearings.filter(isOpen).map(({ endsOn }) => endsOn) : [];
  });
}

const briefOf = ({ id, period, status, dueOn, hearings }: ReportBrief): ReportBrief => ({
  id,
  period,
  status,
  dueOn,
  hearings,
});
