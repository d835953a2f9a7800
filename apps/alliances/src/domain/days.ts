const dayMs = 86_400_000;

/** The instant when a day, `YYYY-MM-DD`, is over (UTC). */
export function endOfDay(day: string): Date {
  return new Date(Date.parse(`${day}T00:00:00Z`) + dayMs);
}

/** The day of an instant (UTC), `YYYY-MM-DD`. */
export const dayOf = (instant: string): string => instant.slice(0, 10);
