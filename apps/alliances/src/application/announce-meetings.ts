import {
  CadenceMissed,
  DecisionRecorded,
  DecisionReviewed,
  DecisionReviewFellDue,
  MeetingCancelled,
  MeetingConvened,
  MeetingHeld,
  MeetingPostponed,
  MinutesAgreed,
  MinutesDrafted,
  MinutesMissing,
  WordGiven,
} from '#contracts';
import { firstWords } from '../domain/first-words.js';
import type { MeetingEvent } from '../domain/meetings/meeting-events.js';
import type { AllianceRecord } from '../domain/record/alliance-record.js';
import type { RhythmEvent } from '../domain/rhythm/rhythm-commands.js';
import type { Voice } from './voice.js';

/** Tells the other services whether the alliance meets as it means to. */
export function announceRhythm(event: RhythmEvent, { alliance }: AllianceRecord, { ids, members, say }: Voice): void {
  const coordinatorOrganizationId = alliance.coordinator.organizationId;
  switch (event.type) {
    case 'cadence-missed': {
      const { from, to } = event.window;
      return say(CadenceMissed, { ...ids, members, from, to, coordinatorOrganizationId });
    }
    case 'minutes-missing': {
      const { meetingId, day, reminder, held } = event;
      return say(MinutesMissing, { ...ids, meetingId, day, reminder, held, coordinatorOrganizationId });
    }
    case 'meeting-rule-set':
    case 'cadence-kept':
    case 'cadence-resumed':
      return;
  }
}

/** Tells the other services of a meeting; its texts stay here, but for how a decision begins. */
export function announceMeeting(event: MeetingEvent, { ids, members, say }: Voice): void {
  const { meetingId, day } = event;
  const about = { ...ids, meetingId, day, members };
  switch (event.type) {
    case 'meeting-convened': {
      const { startsAt } = event.meeting;
      // One that is entered afterwards calls nobody.
      return startsAt > event.at ? say(MeetingConvened, { ...about, startsAt }) : undefined;
    }
    case 'meeting-postponed': {
      const { startsAt, formerDay } = event;
      return say(MeetingPostponed, { ...about, startsAt, formerDay });
    }
    case 'meeting-cancelled':
      return say(MeetingCancelled, about);
    case 'meeting-held': {
      const present = event.attendance.filter(({ presence }) => presence === 'present');
      const attending = [...new Set(present.map(({ organizationId }) => organizationId))];
      return say(MeetingHeld, { ...about, quorumReached: event.quorum.reached, attending });
    }
    case 'minutes-drafted':
      return say(MinutesDrafted, { ...about, minutesVersion: event.version, asked: [...event.asked] });
    case 'minutes-agreed':
      return say(MinutesAgreed, about);
    case 'decision-recorded':
      return say(DecisionRecorded, {
        ...ids,
        members,
        meetingId,
        decisionId: event.decisionId,
        title: firstWords(event.decided.text),
        outcome: event.outcome,
      });
    case 'decision-review-fell-due': {
      const { decisionId, text, reviewOn } = event;
      return say(DecisionReviewFellDue, { ...ids, members, meetingId, decisionId, title: firstWords(text), reviewOn });
    }
    case 'minutes-answered': {
      const { organizationId } = event.response;
      return say(WordGiven, { ...ids, organizationId, on: 'minutes', id: meetingId });
    }
    case 'decision-reviewed':
      return say(DecisionReviewed, { ...ids, members, meetingId, decisionId: event.decisionId });
    case 'agenda-set':
    case 'interpretation-asked':
    case 'decision-dissented':
      return;
  }
}
