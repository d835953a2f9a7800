import type { Tx } from '#persistence';
import type { RecordFact } from '../domain/record/alliance-record.js';
import type { Step } from '../domain/record/conduct.js';
import { windowOf } from '../domain/rhythm/meeting-rule.js';
import { dayEnds, daysAfter } from '../domain/time/day-ends.js';
import { CadenceDue, DecisionReviewDue, MinutesDue } from '../events/timers.js';

type MeetingFact = Extract<RecordFact, { of: 'meeting' | 'rhythm' }>;

/** Days between two reminders of minutes that are missing. */
const daysBetweenReminders = 7;

/** Sets and takes back the alarms of meetings: the window that runs, minutes to come, decisions to look at again. */
export function setMeetingTimers({ event }: MeetingFact, { alliance, rhythm }: Step['after'], tx: Tx): void {
  const allianceId = alliance.id;
  const timeZone = rhythm.rule?.timeZone;
  const awaitMinutes = (meetingId: string, day: string): void =>
    tx.schedule(keys.minutes(meetingId), dayEnds(day, timeZone), MinutesDue, allianceId, { allianceId, meetingId });
  switch (event.type) {
    case 'meeting-rule-set':
    case 'cadence-kept':
    case 'cadence-missed': {
      const { rule, window } = rhythm;
      if (!rule || window === undefined) return;
      const { to } = windowOf(rule, window);
      return tx.schedule(keys.cadence(allianceId), dayEnds(to, timeZone), CadenceDue, allianceId, {
        allianceId,
        window,
      });
    }
    case 'meeting-convened':
    case 'meeting-postponed':
      return awaitMinutes(event.meetingId, event.minutesDueOn);
    case 'minutes-missing': {
      const meeting = rhythm.meetings.find(({ id }) => id === event.meetingId);
      if (!meeting) return;
      return awaitMinutes(meeting.id, daysAfter(meeting.minutesDueOn, event.reminder * daysBetweenReminders));
    }
    case 'meeting-cancelled':
    case 'minutes-drafted':
      return tx.cancel(keys.minutes(event.meetingId));
    case 'decision-recorded':
    case 'decision-reviewed': {
      const { decisionId, reviewOn } = event;
      if (reviewOn === undefined) return tx.cancel(keys.review(decisionId));
      const data = { allianceId, decisionId };
      return tx.schedule(keys.review(decisionId), dayEnds(reviewOn, timeZone), DecisionReviewDue, allianceId, data);
    }
    case 'meeting-held':
    case 'agenda-set':
    case 'interpretation-asked':
    case 'minutes-answered':
    case 'minutes-agreed':
    case 'decision-dissented':
    case 'decision-review-fell-due':
      return;
  }
}

const keys = {
  cadence: (allianceId: string) => `cadence/${allianceId}`,
  minutes: (meetingId: string) => `minutes/${meetingId}`,
  review: (decisionId: string) => `decision-review/${decisionId}`,
};
