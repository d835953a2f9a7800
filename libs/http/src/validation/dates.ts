import { yearsTold } from '#contracts';

const day = new RegExp(`^${yearsTold}-\\d{2}-\\d{2}$`);
const moment = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?(Z|[+-]\d{2}:\d{2})$/;

/** `YYYY-MM-DD` of the years 1800 to 2200, and the day exists: 2024-02-30 does not. */
export function isRealDate(value: unknown): boolean {
  if (typeof value !== 'string' || !day.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

/** RFC 3339 with offset or `Z`, on a day that exists, of the years 1800 to 2200. */
export function isRealTime(value: unknown): boolean {
  if (typeof value !== 'string') return false;
  const parts = moment.exec(value);
  return parts !== null && isRealDate(parts[1]) && !Number.isNaN(Date.parse(value));
}
