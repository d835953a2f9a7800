import { DateTime } from 'luxon';
import type { DigestTime, QuietHours, Timing } from './preferences.js';

/** A person's clock. */
export interface MailClock {
  readonly digest: DigestTime;
  /** IANA. */
  readonly timeZone: string;
  readonly quietHours?: QuietHours;
}

/** A Monday: fortnights are counted from it, so that a person's fortnight is the same whenever it is asked for. */
const firstMonday = DateTime.fromISO('1970-01-05', { zone: 'utc' });
const daysIn: Readonly<Record<Exclude<Timing, 'immediately'>, number>> = { daily: 1, weekly: 7, fortnightly: 14 };

/**
 * The first moment strictly after `after` at which a digest of this timing leaves: the hour on the person's clock,
 * whatever daylight saving does. An hour that a day does not have is the next one that it has.
 */
function nextDigestAt(after: Date, timing: Exclude<Timing, 'immediately'>, { digest, timeZone }: MailClock): Date {
  const step = daysIn[timing];
  let day = DateTime.fromJSDate(after, { zone: timeZone }).startOf('day');
  for (;;) {
    const at = day.set({ hour: digest.hour });
    if (at.toMillis() > after.getTime() && isDigestDay(day, step, digest.weekday)) return at.toJSDate();
    day = day.plus({ days: 1 }).startOf('day');
  }
}

function isDigestDay(day: DateTime, step: number, weekday: number): boolean {
  if (step === 1) return true;
  if (day.weekday !== weekday) return false;
  const date = DateTime.utc(day.year, day.month, day.day);
  return step === 7 || Math.floor(date.diff(firstMonday, 'weeks').weeks) % 2 === 0;
}

/** The end of the quiet hours in which this moment lies; undefined outside of them. */
export function quietUntil(moment: Date, { quietHours, timeZone }: MailClock): Date | undefined {
  if (!quietHours || quietHours.from === quietHours.until) return undefined;
  const local = DateTime.fromJSDate(moment, { zone: timeZone });
  const time = local.toFormat('HH:mm');
  const { from, until } = quietHours;
  const isOverNight = until < from;
  const isQuiet = isOverNight ? time >= from || time < until : time >= from && time < until;
  if (!isQuiet) return undefined;
  const day = isOverNight && time >= from ? local.plus({ days: 1 }) : local;
  const [hour = 0, minute = 0] = until.split(':').map(Number);
  const end = day.startOf('day').set({ hour, minute });
  // Where the clock is set back, the hour comes twice: the later one ends the quiet.
  return (end.toMillis() > moment.getTime() ? end : end.plus({ hours: 1 })).toJSDate();
}

/**
 * When the mail of a notice leaves: at once or at the next digest, and after the quiet hours.
 * @param since when the notice came
 */
export function mailDueAt(since: Date, timing: Timing, clock: MailClock): Date {
  const planned = timing === 'immediately' ? since : nextDigestAt(since, timing, clock);
  return quietUntil(planned, clock) ?? planned;
}
