import { decay } from '../day.js';
import type { Model } from '../model.js';

/** For the initiative: how lately the organisation has looked after its profile. */
export function profileRecency(revisedDay: number, asOfDay: number, { profileHalfLifeDays }: Model['recency']): number {
  return decay(asOfDay - revisedDay, profileHalfLifeDays);
}

/** For the partner: how fresh the call is, or how lately its lead has said that it is right. */
export function callRecency(
  publishedDay: number,
  asOfDay: number,
  { initiativeHalfLifeDays }: Model['recency'],
): number {
  return decay(asOfDay - publishedDay, initiativeHalfLifeDays);
}
