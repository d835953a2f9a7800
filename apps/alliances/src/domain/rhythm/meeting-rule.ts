import { DateTime } from 'luxon';

/** How often an alliance means to meet, and by when its minutes are to be there. */
export interface MeetingRule {
  /** Meetings a year: at least, and at most. The second divides the year into windows, one meeting each. */
  readonly atLeast: number;
  readonly atMost: number;
  /** First day of the first window, `YYYY-MM-DD`. */
  readonly startsOn: string;
  /** Days after a meeting in which its minutes are drafted. */
  readonly minutesWithinDays: number;
  /** IANA zone in which the alliance's days end; without one a day ends when it has ended everywhere. */
  readonly timeZone?: string;
}

/** What divides years into windows. */
type YearInWindows = Pick<MeetingRule, 'startsOn' | 'atMost'>;

/** How many meetings a year divide it into windows of whole months. */
export const meetingsAYear = [1, 2, 3, 4, 6, 12] as const;

export const defaultMinutesWithinDays = 14;

/** A part of the year in which one meeting is expected: its first and its last day. */
export interface CadenceWindow {
  readonly index: number;
  readonly from: string;
  readonly to: string;
}

/** Counted from the first day of all, so that a window that ends in February does not move the next ones. */
export function windowOf({ startsOn, atMost }: YearInWindows, index: number): CadenceWindow {
  const start = DateTime.fromISO(startsOn, { zone: 'utc' });
  const months = 12 / atMost;
  const first = start.plus({ months: months * index });
  const beyond = start.plus({ months: months * (index + 1) });
  const day = (moment: DateTime): string => moment.toFormat('yyyy-MM-dd');
  return { index, from: day(first), to: day(beyond.minus({ days: 1 })) };
}

/** The first window that is not over on a day. */
export function windowAround(rule: YearInWindows, today: string): CadenceWindow {
  const months = DateTime.fromISO(today, { zone: 'utc' }).diff(
    DateTime.fromISO(rule.startsOn, { zone: 'utc' }),
    'months',
  );
  let index = Math.max(0, Math.floor((months.months * rule.atMost) / 12) - 1);
  while (windowOf(rule, index).to < today) index += 1;
  return windowOf(rule, index);
}
