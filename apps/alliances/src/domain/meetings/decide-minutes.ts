import { accept, refuse, type Decision, type LocalizedText } from '../decision.js';
import { refusal } from '../refusal.js';
import { evolveMeeting } from './evolve-meeting.js';
import type { MeetingCommand, MeetingSetting } from './meeting-commands.js';
import type { MeetingEvent } from './meeting-events.js';
import { lastWord, minutesConsent, type MinutesResponse } from './minutes.js';
import type { Meeting } from './meeting.js';

type Command<T extends MeetingCommand['type']> = Extract<MeetingCommand, { type: T }>;
export type AboutMeeting = Pick<MeetingEvent, 'at' | 'meetingId' | 'day'>;

/** The coordinator drafts; who voted at the meeting and still belongs to the alliance confirms, or objects for good. */
export function decideMinutes(
  meeting: Meeting,
  command: Command<'draft-minutes' | 'respond-to-minutes'>,
  { members }: MeetingSetting,
  about: AboutMeeting,
): Decision<MeetingEvent> {
  const { quorum, minutes } = meeting;
  const voters = votersAmong(members, meeting);
  if (command.type === 'draft-minutes') {
    return accept(draftOf(meeting, command.text, members, about));
  }
  const voter = voters.find(({ organizationId }) => organizationId === command.by.organizationId);
  if (!quorum || !voter || !minutes) return refuse(refusal('not_entitled', 'minutes'));
  const { stance, note } = command;
  const { organizationId, constituency } = voter;
  const last = lastWord(minutes, organizationId);
  // Also an old word is counted again: somebody may have left since it was given.
  if (last?.stance === stance && JSON.stringify(last.note) === JSON.stringify(note)) {
    return accept(...recountMinutes(meeting, members, about));
  }
  const { version } = minutes;
  const response: MinutesResponse = { organizationId, constituency, stance, note, version, at: about.at };
  const answered: MeetingEvent = { type: 'minutes-answered', ...about, response };
  return accept(answered, ...recountMinutes(evolveMeeting(meeting, answered), members, about));
}

/** What came to drafted minutes makes another draft of them: who voted at the meeting is asked anew. */
export function draftedAnew(
  meeting: Meeting,
  members: readonly string[],
  about: AboutMeeting,
): readonly MeetingEvent[] {
  const { status, minutes } = meeting;
  return status === 'minutes_drafted' && minutes ? [draftOf(meeting, minutes.text, members, about)] : [];
}

/** What the words on the present draft come to, of those who voted at the meeting and are members still. */
export function recountMinutes(
  meeting: Meeting,
  members: readonly string[],
  about: AboutMeeting,
): readonly MeetingEvent[] {
  const { minutes, quorum, status } = meeting;
  if (status !== 'minutes_drafted' || !minutes || !quorum) return [];
  const { reached } = minutesConsent(minutes, votersAmong(members, meeting), quorum.rule);
  return reached ? [{ type: 'minutes-agreed', ...about, version: minutes.version }] : [];
}

function draftOf(meeting: Meeting, text: LocalizedText, members: readonly string[], about: AboutMeeting): MeetingEvent {
  const asked = [...new Set(votersAmong(members, meeting).map(({ organizationId }) => organizationId))];
  return { type: 'minutes-drafted', ...about, text, version: (meeting.minutes?.version ?? 0) + 1, asked };
}

const votersAmong = (members: readonly string[], { quorum }: Meeting) =>
  (quorum?.voters ?? []).filter(({ organizationId }) => members.includes(organizationId));
