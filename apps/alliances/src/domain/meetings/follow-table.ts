import type { LocalizedText } from '../decision.js';
import { isAtRest } from '../rhythm/decide-rhythm.js';
import { recountMinutes } from './decide-minutes.js';
import type { MeetingSetting } from './meeting-commands.js';
import { dayOfMeeting } from './meeting-day.js';
import type { MeetingEvent } from './meeting-events.js';
import type { Meeting } from './meeting.js';

/** Stands with the meeting as a reason that somebody gave would. */
const ended: LocalizedText = {
  es: 'La alianza terminó.',
  en: 'The alliance has ended.',
  pt: 'A aliança terminou.',
  fr: 'L’alliance a pris fin.',
};

/**
 * What follows for a meeting when somebody left the table, or there is none any more: what was to begin after the end of
 * the alliance is cancelled, and drafted minutes may be agreed by the words that were given.
 */
export function followTable(meeting: Meeting, setting: MeetingSetting, at: string): readonly MeetingEvent[] {
  const about = { at, meetingId: meeting.id, day: dayOfMeeting(meeting, setting.rule) };
  const { allianceStatus, endedAt, members } = setting;
  if (meeting.status === 'convened' && endedAt !== undefined && meeting.startsAt > endedAt) {
    return [{ type: 'meeting-cancelled', ...about, reasonGiven: ended }];
  }
  return isAtRest(allianceStatus) ? [] : recountMinutes(meeting, members, about);
}
