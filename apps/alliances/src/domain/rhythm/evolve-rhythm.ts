import type { MeetingEvent } from '../meetings/meeting-events.js';
import type { RhythmEvent } from './rhythm-commands.js';
import type { MeetingBrief, ReviewBrief, Rhythm } from './rhythm.js';

/** The rhythm after one fact of its own or of a meeting. Decides nothing. */
export function evolveRhythm(rhythm: Rhythm, event: RhythmEvent | MeetingEvent): Rhythm {
  switch (event.type) {
    case 'meeting-rule-set':
      return { ...rhythm, rule: event.rule, window: event.window };
    case 'cadence-resumed':
      return { ...rhythm, window: event.window };
    case 'cadence-kept':
      return { ...rhythm, window: event.window.index + 1 };
    case 'cadence-missed':
      return { ...rhythm, window: event.window.index + 1, missed: [...rhythm.missed, event.window] };
    case 'minutes-missing': {
      const { reminder: reminders, meetingId, at } = event;
      return brief(rhythm, meetingId, (one) => ({
        ...one,
        reminders,
        remindedAt: at,
        minutesMissingSince: one.minutesMissingSince ?? at,
      }));
    }
    case 'meeting-convened': {
      const { meetingId: id, day, minutesDueOn } = event;
      const { status, startsAt } = event.meeting;
      return { ...rhythm, meetings: [...rhythm.meetings, { id, status, startsAt, day, minutesDueOn, reminders: 0 }] };
    }
    case 'meeting-postponed': {
      const { day, startsAt, minutesDueOn } = event;
      return brief(rhythm, event.meetingId, (one) => ({ ...settled(one), day, startsAt, minutesDueOn }));
    }
    case 'meeting-cancelled':
      return brief(rhythm, event.meetingId, (one) => ({ ...settled(one), status: 'cancelled' }));
    case 'meeting-held':
      return brief(rhythm, event.meetingId, (one) => ({ ...one, status: 'held' }));
    case 'minutes-drafted':
      return brief(rhythm, event.meetingId, (one) => ({
        ...settled(one),
        status: 'minutes_drafted',
        confirming: { since: event.at, asked: event.asked, answered: [] },
      }));
    case 'minutes-answered': {
      const { organizationId } = event.response;
      return brief(rhythm, event.meetingId, (one) =>
        confirmed(one, ({ answered }) => ({ answered: [...answered, organizationId] })),
      );
    }
    case 'minutes-agreed':
      return brief(rhythm, event.meetingId, ({ confirming: _, ...one }) => ({ ...one, status: 'minutes_agreed' }));
    case 'decision-review-fell-due': {
      const reviews = rhythm.reviews.map((one) => (one.decisionId === event.decisionId ? { ...one, due: true } : one));
      return { ...rhythm, reviews };
    }
    case 'decision-recorded':
    case 'decision-reviewed':
      return reviewed(rhythm, event);
    case 'agenda-set':
    case 'interpretation-asked':
    case 'decision-dissented':
      return rhythm;
  }
}

function brief(rhythm: Rhythm, meetingId: string, change: (one: MeetingBrief) => MeetingBrief): Rhythm {
  return { ...rhythm, meetings: rhythm.meetings.map((one) => (one.id === meetingId ? change(one) : one)) };
}

type Confirming = NonNullable<MeetingBrief['confirming']>;

const confirmed = (one: MeetingBrief, change: (confirming: Confirming) => Partial<Confirming>): MeetingBrief =>
  one.confirming ? { ...one, confirming: { ...one.confirming, ...change(one.confirming) } } : one;

/** Nobody waits for its minutes any more. */
function settled({ minutesMissingSince: _, remindedAt: __, ...rest }: MeetingBrief): MeetingBrief {
  return { ...rest, reminders: 0 };
}

function reviewed(
  rhythm: Rhythm,
  { decisionId, meetingId, reviewOn }: { decisionId: string; meetingId: string; reviewOn?: string },
): Rhythm {
  const others = rhythm.reviews.filter((one) => one.decisionId !== decisionId);
  const next: readonly ReviewBrief[] = reviewOn === undefined ? [] : [{ decisionId, meetingId, reviewOn, due: false }];
  return { ...rhythm, reviews: [...others, ...next] };
}
