const dayMs = 86_400_000;

/** The Monday, `YYYY-MM-DD` in UTC, of the week in which an instant lies. */
export function weekOf(at: string): string {
  const midnight = Date.parse(`${at.slice(0, 10)}T00:00:00Z`);
  const sinceMonday = (new Date(midnight).getUTCDay() + 6) % 7;
  return new Date(midnight - sinceMonday * dayMs).toISOString().slice(0, 10);
}
