import { dayOf, daysFrom } from '#contracts';
import { dayEnds } from '../time/day-ends.js';
import type { Place } from './place.js';
import type { Term } from './seat.js';

/** A holder may renew in the last days of its term, and is reminded then. */
export const renewalDays = 90;
export const reminderDays = 30;

/** The last day, `YYYY-MM-DD`, of a term that begins on a day; the last of the month where that month is shorter. */
export function termEnd(from: string, { months }: Pick<Term, 'months'>): string {
  const [year = 0, month = 1, day = 1] = from.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, lastOfMonth))).toISOString().slice(0, 10);
}

/** Its last day ends where the alliance works, if it has said where that is. */
export function isTermOver({ termEndsOn }: Place, at: string, timeZone?: string): boolean {
  return termEndsOn !== undefined && at >= dayEnds(termEndsOn, timeZone).toISOString();
}

/** Why a term cannot be renewed now, if it cannot. */
export function renewalObstacle(
  { termEndsOn, renewals = 0 }: Place,
  term: Term | undefined,
  at: string,
): 'no_term' | 'too_early' | 'no_renewal_left' | undefined {
  if (termEndsOn === undefined || term === undefined) return 'no_term';
  if (renewals >= term.renewals) return 'no_renewal_left';
  return daysFrom(dayOf(at), termEndsOn) > renewalDays ? 'too_early' : undefined;
}
