import { dayOf, endOfDay } from '#contracts';

export const dayMs = 86_400_000;

/** A day, `YYYY-MM-DD`, so many days after another. */
export const daysAfter = (day: string, count: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + count * dayMs).toISOString().slice(0, 10);

export const today = (now: Date): string => dayOf(now);

/** The instant, in milliseconds, at which a day is over. */
export const endOf = (day: string): number => endOfDay(day).getTime();

/** The same instant so many months later, in milliseconds; of a day that a month does not have, its last. */
export function monthsAfter(instant: number, count: number): number {
  const [before, after] = [new Date(instant), new Date(instant)];
  after.setUTCMonth(before.getUTCMonth() + count);
  if (after.getUTCDate() !== before.getUTCDate()) after.setUTCDate(0);
  return after.getTime();
}

/** The quarters that begin with the month of a day: their first and last days. */
export function quartersFrom(day: string, count: number): readonly { readonly from: string; readonly to: string }[] {
  const [year = 0, month = 1] = day.split('-').map(Number);
  const at = (months: number, date: number): string =>
    new Date(Date.UTC(year, month - 1 + months, date)).toISOString().slice(0, 10);
  return Array.from({ length: count }, (_, index) => ({ from: at(3 * index, 1), to: at(3 * (index + 1), 0) }));
}

/** The quarters of the year from the one in which a day lies: as indicators write them, and their last days. */
export function calendarQuartersFrom(
  day: string,
  count: number,
): readonly { readonly period: string; readonly to: string }[] {
  const quarterOf = (of: string): number => Math.ceil(Number(of.slice(5, 7)) / 3);
  const first = String(3 * quarterOf(day) - 2).padStart(2, '0');
  return quartersFrom(`${day.slice(0, 4)}-${first}-01`, count).map(({ from, to }) => {
    return { period: `${from.slice(0, 4)}-Q${quarterOf(from)}`, to };
  });
}
