import type { Caller } from '#http';
import { type AudienceKey, readerKeys } from '../domain/audience.js';

/**
 * The keys under which somebody reads: for the organisation acted for, or for all of one's own when none was named;
 * who brings no token reads what is public.
 */
export function keysOf(caller: Caller | undefined): readonly AudienceKey[] {
  if (caller === undefined) return readerKeys(undefined);
  const { actingFor, organizations } = caller;
  return readerKeys(actingFor === undefined ? organizations.map(({ id }) => id) : [actingFor]);
}
