import { evolveBrief } from './evolve-brief.js';
import type { ReportFact } from './report-events.js';
import type { ProgressReport } from './report.js';

/** The report after one fact. Words, silences and what was sent back are only ever added to. Decides nothing. */
export function evolveReport(report: ProgressReport, event: ReportFact): ProgressReport {
  const { overdueSince: _since, remindedAt: _reminded, ...rest } = report;
  const after: ProgressReport = { ...rest, ...evolveBrief(report, event) };
  switch (event.type) {
    case 'report-drafted':
      return { ...after, content: event.content };
    case 'report-submitted': {
      const { submission: submissions, counted: achievements, content, at: submittedAt } = event;
      return { ...after, submissions, achievements, content, submittedAt };
    }
    case 'report-sent-back': {
      const { organizationId, constituency, reasonGiven: reason, at } = event;
      const one = { organizationId, constituency, reason, at, submission: report.submissions };
      return { ...after, sentBack: [...report.sentBack, one] };
    }
    case 'report-validated':
    case 'report-dissented':
      return { ...after, words: [...report.words, event.word] };
    case 'constituency-silent': {
      const { constituency, endsOn, at } = event;
      return { ...after, silences: [...report.silences, { constituency, endsOn, at }] };
    }
    case 'report-accepted':
      return { ...after, acceptedAt: event.at };
    case 'report-expected':
    case 'report-rescheduled':
    case 'report-fell-due':
    case 'report-overdue':
    case 'validation-opened':
    case 'validation-renewed':
    case 'validation-ending':
    case 'validation-extended':
    case 'constituency-spoke':
    case 'constituency-left':
    case 'constituency-returned':
      return after;
  }
}
