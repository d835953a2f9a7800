import { yearsTold } from '#contracts';
import type { Periodicity } from './indicator.js';

const written: Readonly<Record<Periodicity, RegExp>> = {
  month: new RegExp(`^${yearsTold}-(?:0[1-9]|1[0-2])$`),
  quarter: new RegExp(`^${yearsTold}-Q[1-4]$`),
  half_year: new RegExp(`^${yearsTold}-H[12]$`),
  year: new RegExp(`^${yearsTold}$`),
};

/** A period of a year: `2027`, `2027-H1`, `2027-Q3`, `2027-11`. Of one periodicity they sort as text: the years are 1800 to 2200. */
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

const months: Readonly<Record<Periodicity, number>> = { month: 1, quarter: 3, half_year: 6, year: 12 };

/** The last day of a period, `YYYY-MM-DD`. */
export function lastDayOf(period: string, periodicity: Periodicity): string {
  const [year = 0, month = 1] = firstDayOf(period).split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 + months[periodicity], 0)).toISOString().slice(0, 10);
}

/** The period in which a day, `YYYY-MM-DD`, lies. */
export function periodAt(day: string, periodicity: Periodicity): string {
  const [year = '', month = ''] = day.split('-');
  const part = Math.ceil(Number(month) / months[periodicity]);
  switch (periodicity) {
    case 'month':
      return `${year}-${month}`;
    case 'quarter':
      return `${year}-Q${part}`;
    case 'half_year':
      return `${year}-H${part}`;
    case 'year':
      return year;
  }
}
