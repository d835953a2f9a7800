/**
 * The years of all days that Alianza is told, 1800 to 2200, as a part of a regular expression. Days are compared as
 * text, which takes four digits: what is calculated from one of these stays far from the year 10000.
 */
export const yearsTold = '(?:1[89]\\d\\d|2[01]\\d\\d|2200)';

const dayMs = 86_400_000;
/** How far the westernmost clocks are behind UTC. */
const behindMs = 12 * 3_600_000;

const everywhere = 'when it has ended everywhere: at 12:00 UTC of the next one.';

/** For the description of every date that is the last day of a call or an invitation. */
export const whenDaysEnd = `A day ends ${everywhere}`;

/** The same of what the members of an alliance do among themselves. */
export const whenAllianceDaysEnd = `A day ends in the time zone that the alliance’s meeting rule names; where it names none, ${everywhere}`;

/**
 * The instant when a day, `YYYY-MM-DD`, is over: everywhere, which is at UTC−12 (“anywhere on Earth”). For every last
 * day of a call, an invitation or a task: whoever reads the date is never late on the day itself, wherever it is.
 */
export function endOfDay(day: string): Date {
  return new Date(Date.parse(`${day}T00:00:00Z`) + dayMs + behindMs);
}

/** The earliest day, `YYYY-MM-DD`, that is not over at an instant: the first one that is still a last day ahead. */
export function dayOf(instant: string | Date): string {
  return new Date(new Date(instant).getTime() - behindMs).toISOString().slice(0, 10);
}

/** Whole days from one `YYYY-MM-DD` to another; negative when the other came before. */
export function daysFrom(day: string, other: string): number {
  return (Date.parse(other) - Date.parse(day)) / dayMs;
}
