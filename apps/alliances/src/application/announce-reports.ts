import {
  ReportAccepted,
  ReportDissented,
  ReportDue,
  ReportOverdue,
  ReportSentBack,
  ReportSilenceRecorded,
  ReportSubmitted,
  ReportValidated,
  ReportValidationEnding,
  ReportValidationOpened,
} from '#contracts';
import { votingMembers } from '../domain/alliance/alliance.js';
import type { AllianceRecord } from '../domain/record/alliance-record.js';
import type { ReportEvent } from '../domain/reports/report-events.js';
import type { Voice } from './voice.js';

/** Tells the other services of reports and of who signs them off; what was written stays here. */
export function announceReport(event: ReportEvent, { alliance }: AllianceRecord, { ids, members, say }: Voice): void {
  if (event.type === 'reporting-rule-set') return;
  const { reportId, periodEndsOn } = event;
  const about = { ...ids, reportId, periodEndsOn };
  const coordinatorOrganizationId = alliance.coordinator.organizationId;
  const votersOf = (constituencies: readonly string[]): string[] =>
    votingMembers(alliance)
      .filter(({ constituency }) => constituencies.includes(constituency))
      .map(({ organizationId }) => organizationId);
  switch (event.type) {
    case 'report-fell-due':
      return say(ReportDue, { ...about, dueOn: event.dueOn, coordinatorOrganizationId });
    case 'report-overdue':
      return say(ReportOverdue, { ...about, dueOn: event.dueOn, coordinatorOrganizationId });
    case 'report-submitted': {
      const { submission, readingEndsOn } = event;
      return say(ReportSubmitted, { ...about, submission, readingEndsOn, members });
    }
    case 'report-sent-back': {
      const { organizationId, constituency, dueOn } = event;
      return say(ReportSentBack, { ...about, organizationId, constituency, dueOn, coordinatorOrganizationId, members });
    }
    case 'validation-opened':
    case 'validation-renewed': {
      const { constituencies, endsOn } = event;
      const asked = votersOf(constituencies);
      return say(ReportValidationOpened, { ...about, constituencies: [...constituencies], endsOn, asked, members });
    }
    case 'constituency-returned': {
      const { constituency, endsOn } = event;
      const told = { constituencies: [constituency], endsOn, asked: votersOf([constituency]), members };
      return say(ReportValidationOpened, { ...about, ...told });
    }
    case 'validation-ending': {
      const { constituencies, endsOn } = event;
      const told = { constituencies: [...constituencies], endsOn, asked: votersOf(constituencies) };
      return say(ReportValidationEnding, { ...about, ...told, coordinatorOrganizationId });
    }
    case 'report-validated': {
      const { organizationId, constituency } = event.word;
      return say(ReportValidated, { ...about, organizationId, constituency, members });
    }
    case 'report-dissented': {
      const { organizationId, constituency, late } = event.word;
      return say(ReportDissented, { ...about, organizationId, constituency, late, members });
    }
    case 'constituency-silent': {
      const { constituency, endsOn } = event;
      const told = { constituency, endsOn, asked: votersOf([constituency]) };
      return say(ReportSilenceRecorded, { ...about, ...told, coordinatorOrganizationId });
    }
    case 'report-accepted':
      return say(ReportAccepted, { ...about, withDissent: event.withDissent, members });
    case 'report-expected':
    case 'report-rescheduled':
    case 'report-drafted':
    case 'validation-extended':
    case 'constituency-spoke':
    case 'constituency-left':
      return;
  }
}
