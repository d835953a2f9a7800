import type { Periodicity } from './indicator.js';

const written: Readonly<Record<Periodicity, RegExp>> = {
  month: /^\d{4}-(0[1-9]|1[0-2])$/,
  quarter: /^\d{4}-Q[1-4]$/,
  half_year: /^\d{4}-H[12]$/,
  year: /^\d{4}$/,
};

/** A period of a year: `2027`, `2027-H1`, `2027-Q3`, `2027-11`. Of one periodicity they sort as text. */
export const isPeriod = (period: string, periodicity: Periodicity): boolean => written[periodicity].test(period);

/** The first day of a period, `YYYY-MM-DD`. */
export function firstDayOf(period: string): string {
  const [year = '', part = '01'] = period.split('-');
  const month = part.startsWith('Q')
    ? Number(part.slice(1)) * 3 - 2
    : part.startsWith('H')
      ? Number(part.slice(1)) * 6 - 5
      : Number(part);
  return `${year}-${String(month).padStart(2, '0')}-01`;
}
