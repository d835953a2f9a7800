import { dayOf, endOfDay } from '#contracts';
import { DateTime } from 'luxon';

/** The instant when a day, `YYYY-MM-DD`, is over in an IANA time zone; without one, when it is over everywhere. */
export function dayEnds(day: string, timeZone?: string): Date {
  if (timeZone === undefined) return endOfDay(day);
  return DateTime.fromISO(day, { zone: timeZone }).plus({ days: 1 }).startOf('day').toJSDate();
}

/** The day, `YYYY-MM-DD`, that an instant belongs to in a time zone; without one, the earliest that is not over. */
export function dayAt(instant: string, timeZone?: string): string {
  if (timeZone === undefined) return dayOf(instant);
  return DateTime.fromISO(instant, { zone: timeZone }).toFormat('yyyy-MM-dd');
}

export function daysAfter(day: string, count: number): string {
  return DateTime.fromISO(day, { zone: 'utc' }).plus({ days: count }).toFormat('yyyy-MM-dd');
}
