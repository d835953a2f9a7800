import type { MeetingRule } from '../rhythm/meeting-rule.js';
import { dayAt } from '../time/day-ends.js';
import type { MeetingCall } from './meeting.js';

/** The day of a meeting: told where the alliance works, when it has said where that is, else in the meeting's own zone. */
export const dayOfMeeting = (
  { startsAt, timeZone }: Pick<MeetingCall, 'startsAt' | 'timeZone'>,
  rule: MeetingRule | undefined,
): string => dayAt(startsAt, rule?.timeZone ?? timeZone);
