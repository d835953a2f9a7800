import type { Desk } from './who-receives.js';

interface Said {
  readonly away?: boolean;
  readonly deputies?: readonly string[];
  readonly capacity?: number;
}

/** What decides who receives what is for a member; undefined of most: they are there, and said nothing of deputies and time. */
export function deskOf({ away = false, deputies = [], capacity }: Said): Desk | undefined {
  if (!away && deputies.length === 0 && capacity === undefined) return undefined;
  return { away, deputies, ...(capacity !== undefined && { capacity }) };
}
