import type { AllianceStatus } from '../alliance/alliance.js';
import { refusal, type Refusal } from '../refusal.js';
import type { MeetingCommand } from './meeting-commands.js';
import type { MeetingStatus } from './meeting.js';

export type MeetingCommandType = MeetingCommand['type'];

/**
 * What people may do with a meeting in each of its states. `hold-meeting` again corrects the attendance, until minutes
 * are drafted; minutes drafted anew, or a decision added to them, ask the members again.
 */
const permittedOnMeeting: Readonly<Record<MeetingStatus, readonly MeetingCommandType[]>> = {
  convened: ['set-agenda', 'ask-interpretation', 'postpone-meeting', 'cancel-meeting', 'hold-meeting'],
  held: ['hold-meeting', 'record-decision', 'draft-minutes'],
  minutes_drafted: ['record-decision', 'draft-minutes', 'respond-to-minutes'],
  minutes_agreed: ['respond-to-minutes'],
  cancelled: [],
};

const closing: readonly MeetingCommandType[] = [
  'hold-meeting',
  'cancel-meeting',
  'draft-minutes',
  'respond-to-minutes',
];

/**
 * The same by the state of the alliance: of one that has concluded it is still said whether its last meeting took place,
 * and its minutes are agreed on.
 */
const permittedInAlliance: Readonly<Record<AllianceStatus, readonly MeetingCommandType[]>> = {
  forming: [],
  constituted: [...new Set(Object.values(permittedOnMeeting).flat())],
  active: [...new Set(Object.values(permittedOnMeeting).flat())],
  dormant: [],
  concluded: closing,
  dissolved: [],
};

/** Why a command cannot be given now, if it cannot. */
export function meetingObstacle(
  status: MeetingStatus,
  allianceStatus: AllianceStatus,
  command: MeetingCommandType,
): Refusal | undefined {
  const allowed = permittedOnMeeting[status].filter((one) => permittedInAlliance[allianceStatus].includes(one));
  if (allowed.includes(command)) return undefined;
  const onAlliance = permittedOnMeeting[status].includes(command);
  return refusal('illegal_transition', onAlliance ? 'alliance' : 'meeting', {
    state: onAlliance ? allianceStatus : status,
    allowed,
    facts: { command },
  });
}
