import { type Alliance, votingMembers } from '../alliance/alliance.js';
import { isHeld } from '../composition/place.js';
import type { AllianceRecord } from '../record/alliance-record.js';
import { isOpen, isSilent } from '../reports/hearing.js';
import type { ReportPeriod, ReportStatus } from '../reports/report.js';
import type { MeetingBrief } from '../rhythm/rhythm.js';
import { dayEnds } from '../time/day-ends.js';
import type { OwedAnswer } from './owed-answer.js';

type Papers = Pick<AllianceRecord, 'alliance' | 'rhythm' | 'reporting' | 'awaitedValues'>;

/**
 * Minutes that the coordinator owes, and the word of those who voted at the meeting once they are drafted. A meeting of
 * which nothing is known is owed once its minutes are missed.
 */
export function owedMinutes({ alliance, rhythm }: Papers): readonly OwedAnswer[] {
  const members = membersOf(alliance);
  return rhythm.meetings.flatMap(({ id, startsAt, day, confirming, ...meeting }): readonly OwedAnswer[] => {
    const days = [day];
    if (areAwaited(meeting)) {
      return [{ what: 'minutes', id, days, since: startsAt, organizations: [alliance.coordinator.organizationId] }];
    }
    if (!confirming) return [];
    const { since, asked, answered } = confirming;
    const organizations = asked.filter((one) => members.has(one) && !answered.includes(one));
    return [{ what: 'minutes_confirmation', id, days, since, organizations }];
  });
}

const areAwaited = ({ status, minutesMissingSince }: Pick<MeetingBrief, 'status' | 'minutesMissingSince'>): boolean =>
  status === 'held' || (status === 'convened' && minutesMissingSince !== undefined);

/** Reports whose period is over, or that were sent back, from whoever coordinates. */
export function owedReports({ alliance, rhythm, reporting }: Papers): readonly OwedAnswer[] {
  const organizations = [alliance.coordinator.organizationId];
  return reporting.reports
    .filter(({ status }) => toHandIn.has(status))
    .map(({ id, period }) => {
      const since = dayEnds(period.to, rhythm.rule?.timeZone).toISOString();
      return { what: 'report', id, days: daysOf(period), since, organizations };
    });
}

const toHandIn: ReadonlySet<ReportStatus> = new Set(['due', 'overdue', 'sent_back']);

/** The word of each constituency that has said nothing of a report yet. Who of it has spoken is its own. */
export function owedSignOffs({ alliance, rhythm, reporting }: Papers): readonly OwedAnswer[] {
  const voting = votingMembers(alliance);
  return reporting.reports
    .filter(({ status }) => status === 'in_validation')
    .flatMap(({ id, period, hearings }) =>
      hearings.filter(isOpen).map(({ constituency: group, askedAt, endsOn }): OwedAnswer => {
        const own = voting.filter(({ constituency }) => constituency === group);
        const organizations = [...new Set(own.map(({ organizationId }) => organizationId))];
        const until = dayEnds(endsOn, rhythm.rule?.timeZone).toISOString();
        const asked = { id, days: daysOf(period), ...(askedAt !== undefined && { since: askedAt }), until };
        return { what: 'sign_off', ...asked, group, organizations };
      }),
    );
}

/**
 * Constituencies that said nothing of a report in time, since their last day. Their word was not given and can be no
 * consent, so that the report waits for whoever coordinates to ask them again.
 */
export function owedOnSilences({ alliance, rhythm, reporting }: Papers): readonly OwedAnswer[] {
  const organizations = [alliance.coordinator.organizationId];
  return reporting.reports
    .filter(({ status }) => status === 'in_validation')
    .flatMap(({ id, period, hearings }) =>
      hearings.filter(isSilent).map(({ constituency: group, endsOn }): OwedAnswer => {
        const since = dayEnds(endsOn, rhythm.rule?.timeZone).toISOString();
        return { what: 'silence', id, days: daysOf(period), since, group, organizations };
      }),
    );
}

/** Values of indicators whose period is over: one of each period. */
export function owedValues({ alliance, awaitedValues }: Papers): readonly OwedAnswer[] {
  const { organizationId: coordinating } = alliance.coordinator;
  const members = membersOf(alliance);
  return awaitedValues.map(({ indicatorId: id, period, since, organizations, ofAnybody }) => {
    const asked = ofAnybody ? [coordinating] : organizations.filter((one) => members.has(one));
    return { what: 'indicator_value', id, period, since, organizations: asked };
  });
}

const daysOf = ({ from, to }: ReportPeriod): readonly string[] => [from, to];

const membersOf = ({ places }: Alliance): ReadonlySet<string> =>
  new Set(places.filter(isHeld).map(({ organizationId }) => organizationId));
