import { dayOf, daysFrom } from '#contracts';
import { dayEnds, daysAfter } from '../time/day-ends.js';
import { isHeld, type Place } from './place.js';
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

export interface ProlongedTerm {
  readonly placeId: string;
  /** Its last day from then on, `YYYY-MM-DD`. */
  readonly termEndsOn: string;
}

/**
 * The terms that would end before their holders can be reminded in time, with the day on which they end instead: for an
 * alliance that is woken, since nobody was reminded while it slept. The reminder is still to come wherever it works.
 */
export function prolongedTerms(places: readonly Place[], at: string): readonly ProlongedTerm[] {
  const earliest = daysAfter(at.slice(0, 10), reminderDays + 1);
  return places
    .filter((place) => isHeld(place) && place.termEndsOn !== undefined && place.termEndsOn < earliest)
    .map(({ id: placeId }) => ({ placeId, termEndsOn: earliest }));
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
