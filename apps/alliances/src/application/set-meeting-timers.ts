import type { Tx } from '#persistence';
import type { AllianceRecord, RecordFact } from '../domain/record/alliance-record.js';
import { windowOf } from '../domain/rhythm/meeting-rule.js';
import { type MeetingBrief, nextMinutesDay, type ReviewBrief } from '../domain/rhythm/rhythm.js';
import { dayEnds } from '../domain/time/day-ends.js';
import { CadenceDue, DecisionReviewDue, MinutesDue } from '../events/timers.js';

type MeetingFact = Extract<RecordFact, { of: 'meeting' | 'rhythm' }>;

/** Sets and takes back the alarms of meetings: the window that runs, minutes to come, decisions to look at again. */
export function setMeetingTimers({ event }: MeetingFact, record: AllianceRecord, tx: Tx): void {
  switch (event.type) {
    case 'meeting-rule-set':
      return setAllMeetingTimers(record, tx);
    case 'cadence-resumed':
    case 'cadence-kept':
    case 'cadence-missed':
      return awaitCadence(record, tx);
    case 'meeting-convened':
    case 'meeting-postponed':
    case 'minutes-missing':
      for (const meeting of record.rhythm.meetings) {
        if (meeting.id === event.meetingId) awaitMinutes(meeting, record, tx);
      }
      return;
    case 'meeting-cancelled':
    case 'minutes-drafted':
      return tx.cancel(keys.minutes(event.meetingId));
    case 'decision-recorded':
    case 'decision-reviewed': {
      const { decisionId, reviewOn } = event;
      if (reviewOn === undefined) return tx.cancel(keys.review(decisionId));
      return awaitReview({ decisionId, reviewOn }, record, tx);
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

/** For all that somebody still waits for: when days begin to end elsewhere, and when the alliance was woken. */
export function setAllMeetingTimers(record: AllianceRecord, tx: Tx): void {
  awaitCadence(record, tx);
  for (const meeting of record.rhythm.meetings) awaitMinutes(meeting, record, tx);
  for (const review of record.rhythm.reviews) {
    if (!review.due) awaitReview(review, record, tx);
  }
}

function awaitCadence({ alliance, rhythm: { rule, window } }: AllianceRecord, tx: Tx): void {
  if (!rule || window === undefined) return;
  const { id: allianceId } = alliance;
  const { to } = windowOf(rule, window);
  tx.schedule(keys.cadence(allianceId), dayEnds(to, rule.timeZone), CadenceDue, allianceId, { allianceId, window });
}

function awaitMinutes(meeting: MeetingBrief, { alliance, rhythm }: AllianceRecord, tx: Tx): void {
  const day = nextMinutesDay(meeting);
  if (day === undefined) return;
  const { id: allianceId } = alliance;
  const data = { allianceId, meetingId: meeting.id };
  tx.schedule(keys.minutes(meeting.id), dayEnds(day, rhythm.rule?.timeZone), MinutesDue, allianceId, data);
}

function awaitReview(
  { decisionId, reviewOn }: Pick<ReviewBrief, 'decisionId' | 'reviewOn'>,
  { alliance, rhythm }: AllianceRecord,
  tx: Tx,
): void {
  const { id: allianceId } = alliance;
  const data = { allianceId, decisionId };
  const end = dayEnds(reviewOn, rhythm.rule?.timeZone);
  tx.schedule(keys.review(decisionId), end, DecisionReviewDue, allianceId, data);
}

const keys = {
  cadence: (allianceId: string) => `cadence/${allianceId}`,
  minutes: (meetingId: string) => `minutes/${meetingId}`,
  review: (decisionId: string) => `decision-review/${decisionId}`,
};
