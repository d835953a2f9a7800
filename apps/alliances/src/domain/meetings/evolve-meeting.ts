import type { MeetingDecision } from './meeting-decision.js';
import type { MeetingEvent } from './meeting-events.js';
import type { Meeting } from './meeting.js';

/** The meeting after one fact. Decides nothing. */
export function evolveMeeting(meeting: Meeting, event: MeetingEvent): Meeting {
  const { at } = event;
  switch (event.type) {
    case 'meeting-convened':
      return event.meeting;
    case 'agenda-set':
      return { ...meeting, agenda: event.agenda };
    case 'interpretation-asked': {
      const others = meeting.interpretation.filter(
        ({ organizationId }) => organizationId !== event.need.organizationId,
      );
      return { ...meeting, interpretation: event.need.languages.length === 0 ? others : [...others, event.need] };
    }
    case 'meeting-postponed': {
      const { from, startsAt, reasonGiven: reason } = event;
      return { ...meeting, startsAt, postponements: [...meeting.postponements, { at, from, to: startsAt, reason }] };
    }
    case 'meeting-cancelled':
      return { ...meeting, status: 'cancelled', cancelledBecause: event.reasonGiven };
    case 'meeting-held':
      return { ...meeting, status: 'held', attendance: event.attendance, quorum: event.quorum };
    case 'minutes-drafted': {
      const { text, version } = event;
      const responses = meeting.minutes?.responses ?? [];
      return { ...meeting, status: 'minutes_drafted', minutes: { text, version, draftedAt: at, responses } };
    }
    case 'minutes-answered': {
      const { minutes } = meeting;
      if (!minutes) return meeting;
      return { ...meeting, minutes: { ...minutes, responses: [...minutes.responses, event.response] } };
    }
    case 'minutes-agreed':
      return {
        ...meeting,
        status: 'minutes_agreed',
        ...(meeting.minutes && { minutes: { ...meeting.minutes, agreedAt: at } }),
      };
    case 'decision-recorded':
      return { ...meeting, decisions: [...meeting.decisions, event.decided] };
    case 'decision-dissented':
      return decision(meeting, event.decisionId, (one) => ({ ...one, dissents: [...one.dissents, event.dissent] }));
    case 'decision-review-fell-due':
      return decision(meeting, event.decisionId, (one) => ({ ...one, status: 'review_due' }));
    case 'decision-reviewed': {
      const { verdict, note, reviewOn } = event;
      const next = reviewOn === undefined ? {} : { reviewOn };
      const status = verdict === 'keep' ? 'standing' : 'ended';
      return decision(meeting, event.decisionId, ({ reviewOn: _, ...one }) => ({
        ...one,
        ...next,
        status,
        reviews: [...one.reviews, { at, verdict, note, ...next }],
      }));
    }
  }
}

function decision(meeting: Meeting, id: string, change: (one: MeetingDecision) => MeetingDecision): Meeting {
  return { ...meeting, decisions: meeting.decisions.map((one) => (one.id === id ? change(one) : one)) };
}
