import { heldAt } from '../composition/balance-at.js';
import { accept, refuse, type Decision, type DecisionContext } from '../decision.js';
import { refusal, type Refusal } from '../refusal.js';
import { meetsIn, tooEarlyOrLate } from '../rhythm/decide-rhythm.js';
import { defaultMinutesWithinDays, type MeetingRule } from '../rhythm/meeting-rule.js';
import { daysAfter } from '../time/day-ends.js';
import { decideMinutes } from './decide-minutes.js';
import { noQuorum, recordDecision } from './decide-on-decision.js';
import type { ConveneMeeting, MeetingCommand, MeetingSetting } from './meeting-commands.js';
import type { MeetingEvent } from './meeting-events.js';
import { dayOfMeeting } from './meeting-day.js';
import { meetingQuorum } from './meeting-quorum.js';
import type { AgendaItem, Meeting } from './meeting.js';
import { meetingObstacle } from './permitted-meeting-commands.js';

type Command<T extends MeetingCommand['type']> = Extract<MeetingCommand, { type: T }>;

/** The coordinator convenes; a meeting of the past can be entered too, and is announced to nobody. */
export function conveneMeeting(
  { by, call, agenda }: ConveneMeeting,
  setting: MeetingSetting,
  { at, newId }: DecisionContext,
): Decision<MeetingEvent> {
  if (!setting.isCoordinator(by)) return refuse(refusal('not_entitled', 'meeting'));
  if (!meetsIn.has(setting.allianceStatus)) return refuse(tooEarlyOrLate(setting.allianceStatus, 'convene-meeting'));
  const stranger = strangerIn(agenda, setting);
  if (stranger) return refuse(stranger);
  const day = dayOfMeeting(call, setting.rule);
  const meeting: Meeting = {
    ...call,
    id: newId(),
    allianceId: setting.allianceId,
    status: 'convened',
    agenda,
    interpretation: [],
    postponements: [],
    attendance: [],
    decisions: [],
  };
  const minutesDueOn = minutesDue(day, setting.rule);
  return accept({ type: 'meeting-convened', at, meetingId: meeting.id, day, meeting, minutesDueOn });
}

/** The facts that follow from a command on a meeting, none when it repeats what is done, or a refusal. */
export function decideMeeting(
  meeting: Meeting,
  command: MeetingCommand,
  setting: MeetingSetting,
  context: DecisionContext,
): Decision<MeetingEvent> {
  const ofMembers = command.type === 'ask-interpretation' || command.type === 'respond-to-minutes';
  if (!ofMembers && !setting.isCoordinator(command.by)) return refuse(refusal('not_entitled', 'meeting'));
  const obstacle = meetingObstacle(meeting.status, setting.allianceStatus, command.type);
  if (obstacle) return refuse(obstacle);
  const about = { at: context.at, meetingId: meeting.id, day: dayOfMeeting(meeting, setting.rule) };
  switch (command.type) {
    case 'set-agenda': {
      const stranger = strangerIn(command.agenda, setting);
      if (stranger) return refuse(stranger);
      return accept({ type: 'agenda-set', ...about, agenda: command.agenda });
    }
    case 'ask-interpretation': {
      const { organizationId } = command.by;
      if (!setting.members.includes(organizationId)) return refuse(refusal('not_entitled', 'meeting'));
      return accept({ type: 'interpretation-asked', ...about, need: { organizationId, languages: command.languages } });
    }
    case 'postpone-meeting':
      return postpone(meeting, command, setting, context);
    case 'cancel-meeting':
      return accept({ type: 'meeting-cancelled', ...about, reasonGiven: command.reason });
    case 'hold-meeting':
      return hold(meeting, command, setting, context);
    case 'record-decision':
      return recordDecision(meeting, command, setting.members, about, context);
    case 'draft-minutes':
    case 'respond-to-minutes':
      return decideMinutes(meeting, command, setting, about);
  }
}

function postpone(
  meeting: Meeting,
  { startsAt, reason }: Command<'postpone-meeting'>,
  { rule }: MeetingSetting,
  { at }: DecisionContext,
): Decision<MeetingEvent> {
  if (startsAt === meeting.startsAt) return accept();
  if (startsAt <= at) return refuse(refusal('date_passed', 'meeting', { state: meeting.status, facts: { startsAt } }));
  const day = dayOfMeeting({ startsAt, timeZone: meeting.timeZone }, rule);
  return accept({
    type: 'meeting-postponed',
    at,
    meetingId: meeting.id,
    day,
    formerDay: dayOfMeeting(meeting, rule),
    from: meeting.startsAt,
    startsAt,
    reasonGiven: reason,
    minutesDueOn: minutesDue(day, rule),
  });
}

/** Who is not named was absent; an organisation that held no place then cannot have attended. */
function hold(
  meeting: Meeting,
  command: Command<'hold-meeting'>,
  { places, rule, rulesAt }: MeetingSetting,
  { at }: DecisionContext,
): Decision<MeetingEvent> {
  const { startsAt, status, id: meetingId } = meeting;
  if (startsAt > at) return refuse(refusal('meeting_not_begun', 'meeting', { state: status, facts: { startsAt } }));
  const table = heldAt(places, startsAt);
  const stranger = command.attendance.find(({ organizationId: id }) => !table.some((one) => one.organizationId === id));
  if (stranger) {
    const { organizationId } = stranger;
    return refuse(refusal('not_at_the_table', 'meeting', { state: status, facts: { organizationId } }));
  }
  const said = new Map(command.attendance.map(({ organizationId, presence }) => [organizationId, presence]));
  const attendance = table.map(({ id: placeId, seatId, organizationId, constituency, kind }) => {
    const presence = said.get(organizationId) ?? ('absent' as const);
    return { placeId, seatId, organizationId, constituency, kind, presence };
  });
  const day = dayOfMeeting(meeting, rule);
  const came = command.attendance.filter(({ presence }) => presence === 'present');
  const present = new Set(came.map(({ organizationId }) => organizationId));
  const quorum = meetingQuorum(table, present, rulesAt(startsAt));
  if (meeting.decisions.length > 0 && !quorum.reached) return refuse(noQuorum(status, quorum));
  if (status === 'held' && JSON.stringify(attendance) === JSON.stringify(meeting.attendance)) return accept();
  return accept({ type: 'meeting-held', at, meetingId, day, attendance, quorum });
}

function strangerIn(agenda: readonly AgendaItem[], { members }: MeetingSetting): Refusal | undefined {
  const organizationId = agenda.find(
    (item) => item.organizationId !== undefined && !members.includes(item.organizationId),
  )?.organizationId;
  return organizationId === undefined
    ? undefined
    : refusal('not_at_the_table', 'meeting', { facts: { organizationId } });
}

const minutesDue = (day: string, rule: MeetingRule | undefined): string =>
  daysAfter(day, rule?.minutesWithinDays ?? defaultMinutesWithinDays);
