import { DateTime } from 'luxon';
import { Refusal } from '../refusal.js';

/** Days on which a member is away, `YYYY-MM-DD`, the first and the last one included. */
export interface AbsentDays {
  readonly from: string;
  readonly until: string;
}

/** Those days on the member's clock, as it was when they were said. Why somebody is away is nobody's business. */
export interface Absence extends AbsentDays {
  readonly beginsAt: Date;
  /** The first moment after it. */
  readonly endsAt: Date;
}

/** @param timeZone of the person, IANA */
export function absenceOn({ from, until }: AbsentDays, timeZone: string): Absence {
  const startOf = (day: string): DateTime => DateTime.fromISO(day, { zone: timeZone }).startOf('day');
  const beyond = DateTime.fromISO(until, { zone: 'utc' }).plus({ days: 1 }).toISODate() ?? until;
  return { from, until, beginsAt: startOf(from).toJSDate(), endsAt: startOf(beyond).toJSDate() };
}

export const isAway = (absences: readonly Absence[], at: Date): boolean =>
  absences.some(({ beginsAt, endsAt }) => beginsAt <= at && at < endsAt);

/** Once it is over it is forgotten. */
export const notOver = (absences: readonly Absence[], at: Date): readonly Absence[] =>
  absences.filter(({ endsAt }) => endsAt > at);

/** When one of them begins or ends next; undefined when none will. */
export function nextTurn(absences: readonly Absence[], at: Date): Date | undefined {
  const ahead = absences
    .flatMap(({ beginsAt, endsAt }) => [beginsAt.getTime(), endsAt.getTime()])
    .filter((moment) => moment > at.getTime());
  return ahead.length === 0 ? undefined : new Date(Math.min(...ahead));
}

/** A year that was mistyped is not forgotten in silence. @throws Refusal absence_over */
export function refuseWhatIsOver(absences: readonly Absence[], at: Date): void {
  const over = absences.find(({ endsAt }) => endsAt <= at);
  if (over) throw new Refusal('absence_over', { until: over.until });
}
