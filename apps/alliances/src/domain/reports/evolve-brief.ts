import { dayAt, daysAfter } from '../time/day-ends.js';
import { type Hearing, reminderDays } from './hearing.js';
import type { ReportFact } from './report-events.js';
import type { ReportBrief } from './report.js';

/** Where a report stands after one fact: its state, its days, and who is asked. Decides nothing. */
export function evolveBrief(report: ReportBrief, event: ReportFact): ReportBrief {
  switch (event.type) {
    case 'report-rescheduled':
      return { ...report, period: event.period, dueOn: event.dueOn };
    case 'report-fell-due':
      return { ...report, status: 'due' };
    case 'report-overdue':
      return {
        ...report,
        status: 'overdue',
        overdueSince: report.overdueSince ?? event.at,
        remindedAt: event.at,
      };
    case 'report-submitted': {
      const { overdueSince: _since, remindedAt: _reminded, ...rest } = report;
      return { ...rest, status: 'submitted', readingEndsOn: event.readingEndsOn };
    }
    case 'report-sent-back':
      return { ...report, status: 'sent_back', dueOn: event.dueOn };
    case 'validation-opened': {
      const { at: askedAt, endsOn } = event;
      const asked = { position: 'open', askedAt, endsOn, reminded: false, extended: false } as const;
      const hearings = event.constituencies.map((constituency): Hearing => ({ constituency, ...asked }));
      return { ...report, status: 'in_validation', hearings };
    }
    case 'validation-renewed': {
      const { at: askedAt, endsOn } = event;
      const asked = { position: 'open', askedAt, endsOn, reminded: false } as const;
      const anew = heard(report, event.constituencies, asked);
      const known = new Set(report.hearings.map(({ constituency }) => constituency));
      const further = event.constituencies
        .filter((constituency) => !known.has(constituency))
        .map((constituency): Hearing => ({ constituency, ...asked, extended: false }));
      return { ...anew, hearings: [...anew.hearings, ...further] };
    }
    case 'validation-ending':
      return heard(report, event.constituencies, { reminded: true });
    case 'validation-extended':
      return heard(report, [event.constituency], { endsOn: event.endsOn, reminded: false, extended: true });
    case 'constituency-spoke':
      return heard(report, [event.constituency], { position: event.position });
    case 'constituency-silent':
      return heard(report, [event.constituency], { position: 'silent' });
    case 'constituency-left':
      return heard(report, [event.constituency], { position: 'left' });
    case 'constituency-returned': {
      const { at: askedAt, endsOn, constituency } = event;
      // Whoever is asked in the last days has just been told so.
      const reminded = daysAfter(endsOn, -reminderDays) <= dayAt(askedAt);
      return heard(report, [constituency], { position: 'open', askedAt, reminded });
    }
    case 'report-accepted':
      return { ...report, status: event.withDissent ? 'accepted_with_dissent' : 'accepted' };
    case 'report-expected':
    case 'report-drafted':
    case 'report-validated':
    case 'report-dissented':
      return report;
  }
}

function heard(report: ReportBrief, constituencies: readonly string[], change: Partial<Hearing>): ReportBrief {
  const hearings = report.hearings.map((one) =>
    constituencies.includes(one.constituency) ? { ...one, ...change } : one,
  );
  return { ...report, hearings };
}
