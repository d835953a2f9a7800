import type { AllianceStatus } from '../alliance/alliance.js';
import { accept, refuse, type Actor, type Decision, type DecisionContext } from '../decision.js';
import { refusal } from '../refusal.js';
import { dayAt, dayEnds } from '../time/day-ends.js';
import { type MeetingRule, windowAround, windowOf } from './meeting-rule.js';
import type { RhythmCommand, RhythmEvent } from './rhythm-commands.js';
import { heldDays, type Rhythm } from './rhythm.js';

export interface RhythmSetting {
  readonly allianceStatus: AllianceStatus;
  readonly isCoordinator: (by: Actor) => boolean;
}

/** Which states of an alliance expect meetings. */
export const meetsIn: ReadonlySet<AllianceStatus> = new Set(['constituted', 'active']);

/** Whether nothing is expected of an alliance now: it is dormant, or was dissolved. */
export const isAtRest = (status: AllianceStatus): boolean => status === 'dormant' || status === 'dissolved';

/**
 * The coordinator sets the rule; dates decide the rest. Each window is answered once: it was kept, or missed. What is over
 * when the rule changes is answered by the old one, though the clock has not come by.
 */
export function decideRhythm(
  rhythm: Rhythm,
  command: RhythmCommand,
  { allianceStatus, isCoordinator }: RhythmSetting,
  { at }: DecisionContext,
): Decision<RhythmEvent> {
  const goesOn = meetsIn.has(allianceStatus);
  switch (command.type) {
    case 'set-meeting-rule': {
      if (!isCoordinator(command.by)) return refuse(refusal('not_entitled', 'meeting_rule'));
      if (!goesOn) return refuse(tooEarlyOrLate(allianceStatus, command.type));
      if (JSON.stringify(command.rule) === JSON.stringify(rhythm.rule)) return accept();
      const over = overAt(rhythm, at);
      const window = goesOnFrom(rhythm, over.length, command.rule, at);
      return accept(...over, { type: 'meeting-rule-set', at, rule: command.rule, window });
    }
    case 'cadence-due': {
      if (!goesOn || rhythm.window !== command.window) return accept();
      return accept(...overAt(rhythm, at).slice(0, 1));
    }
    case 'resume-cadence': {
      const { rule, window: running } = rhythm;
      if (!goesOn || !rule || running === undefined) return accept();
      const { index } = windowAround(rule, dayAt(at, rule.timeZone));
      return index > running ? accept({ type: 'cadence-resumed', at, window: index }) : accept();
    }
    case 'minutes-due': {
      const meeting = rhythm.meetings.find(({ id }) => id === command.meetingId);
      const awaited = meeting?.status === 'convened' || meeting?.status === 'held';
      if (!meeting || !awaited || isAtRest(allianceStatus)) return accept();
      const { id: meetingId, day, reminders, status } = meeting;
      if (dayEnds(meeting.minutesDueOn, rhythm.rule?.timeZone).toISOString() > at) return accept();
      return accept({ type: 'minutes-missing', at, meetingId, day, reminder: reminders + 1, held: status === 'held' });
    }
  }
}

/**
 * The first window of a rule that is not answered yet. Where the year is divided as before, none is answered twice nor left
 * out, though the day may be another one where the alliance works from now on.
 * @param answered how many were just now
 */
function goesOnFrom(
  { rule: former, window: running }: Rhythm,
  answered: number,
  rule: MeetingRule,
  at: string,
): number {
  const sameWindows = former?.startsOn === rule.startsOn && former.atMost === rule.atMost;
  if (sameWindows && running !== undefined) return running + answered;
  return windowAround(rule, dayAt(at, rule.timeZone)).index;
}

/** What the windows come to that are over and were not answered yet, oldest first. */
function overAt(rhythm: Rhythm, at: string): readonly RhythmEvent[] {
  const { rule, window: running } = rhythm;
  if (!rule || running === undefined) return [];
  const held = heldDays(rhythm);
  const answers: RhythmEvent[] = [];
  for (let index = running; ; index += 1) {
    const window = windowOf(rule, index);
    if (dayEnds(window.to, rule.timeZone).toISOString() > at) return answers;
    const kept = held.some((day) => day >= window.from && day <= window.to);
    answers.push({ type: kept ? 'cadence-kept' : 'cadence-missed', at, window });
  }
}

export const tooEarlyOrLate = (state: AllianceStatus, command: string) =>
  refusal('illegal_transition', 'alliance', { state, facts: { command } });
