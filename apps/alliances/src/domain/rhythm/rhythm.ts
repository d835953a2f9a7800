import { daysFrom } from '#contracts';
import { dayAt, daysAfter } from '../time/day-ends.js';
import type { MeetingStatus } from '../meetings/meeting.js';
import type { CadenceWindow, MeetingRule } from './meeting-rule.js';

/** What the alliance keeps of each of its meetings; the whole is kept by the meeting itself. */
export interface MeetingBrief {
  readonly id: string;
  readonly status: MeetingStatus;
  readonly startsAt: string;
  /** The day of the meeting where the alliance works. */
  readonly day: string;
  /** The last day on which its minutes are in time. */
  readonly minutesDueOn: string;
  /** Since when the minutes are missed, and how often it was said. */
  readonly minutesMissingSince?: string;
  readonly reminders: number;
  /** When it was said last; absent where that was not kept. */
  readonly remindedAt?: string;
  /** While minutes are drafted and not agreed: who voted at the meeting, and who of them answered the present draft. */
  readonly confirming?: Confirming;
}

interface Confirming {
  /** When the present draft was put to them. */
  readonly since: string;
  readonly asked: readonly string[];
  readonly answered: readonly string[];
}

/** A decision that somebody will look at again. */
export interface ReviewBrief {
  readonly decisionId: string;
  readonly meetingId: string;
  readonly reviewOn: string;
  readonly due: boolean;
}

/** Whether and how an alliance meets: its rule, its meetings in brief, and the windows that passed without one. */
export interface Rhythm {
  readonly rule?: MeetingRule;
  /** The window that is running. */
  readonly window?: number;
  /** Oldest first; kept for ever. */
  readonly missed: readonly CadenceWindow[];
  readonly meetings: readonly MeetingBrief[];
  readonly reviews: readonly ReviewBrief[];
}

export const emptyRhythm: Rhythm = { missed: [], meetings: [], reviews: [] };

const tookPlace: ReadonlySet<MeetingStatus> = new Set(['held', 'minutes_drafted', 'minutes_agreed']);

export const hasTakenPlace = ({ status }: Pick<MeetingBrief, 'status'>): boolean => tookPlace.has(status);

/** Days of meetings that took place. */
export function heldDays({ meetings }: Rhythm): readonly string[] {
  return meetings.filter(hasTakenPlace).map(({ day }) => day);
}

export interface CadenceAlarm {
  /** Windows that passed without a meeting since the last one. */
  readonly windows: number;
  /** Last day of the first of them. */
  readonly since: string;
  /** Whether the year can no longer have as many meetings as the rule wants at least. */
  readonly beyondRule: boolean;
}

/** None once the alliance has met again, also when the meeting is recorded late. */
export function cadenceAlarm(rhythm: Rhythm): CadenceAlarm | undefined {
  const last = heldDays(rhythm).toSorted().at(-1) ?? '';
  const open = rhythm.missed.filter(({ from }) => from > last);
  const first = open[0];
  if (!first || !rhythm.rule) return undefined;
  const { atLeast, atMost } = rhythm.rule;
  return { windows: open.length, since: first.to, beyondRule: open.length > 1 && open.length > atMost - atLeast };
}

/** The meeting that comes next, if one is convened. */
export function nextMeeting({ meetings }: Rhythm, at: string): MeetingBrief | undefined {
  return meetings
    .filter(({ status, startsAt }) => status === 'convened' && startsAt >= at)
    .toSorted((one, other) => (one.startsAt < other.startsAt ? -1 : 1))[0];
}

/** Days between two reminders of minutes that are missing. */
const daysBetweenReminders = 7;

/**
 * The day at whose end a meeting's minutes are asked for next; none once they are there, or nobody waits for them. Weeks
 * that went by while nobody was at work are not made up for: whoever was asked once need not be asked for each of them.
 */
export function nextMinutesDay({ status, minutesDueOn, reminders, remindedAt }: MeetingBrief): string | undefined {
  if (status !== 'convened' && status !== 'held') return undefined;
  const late = remindedAt === undefined ? 0 : daysFrom(minutesDueOn, remindedAt.slice(0, 10));
  const weeks = remindedAt === undefined ? reminders : Math.floor(late / daysBetweenReminders) + 1;
  return daysAfter(minutesDueOn, Math.max(reminders, weeks) * daysBetweenReminders);
}

/** How many meetings took place in the twelve months up to an instant. */
export function heldInYear(rhythm: Rhythm, at: string): number {
  const today = dayAt(at, rhythm.rule?.timeZone);
  const yearAgo = `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;
  return heldDays(rhythm).filter((day) => day > yearAgo && day <= today).length;
}
