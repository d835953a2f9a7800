import type { EventEnvelope } from '#contracts';
import type { CursorState } from './subject-cursors.js';

/**
 * - `done`: applied already
 * - `next`: its turn
 * - `gap`: a predecessor is missing
 * - `conflict`: its number was applied, with another event
 */
export type Placement = 'done' | 'next' | 'gap' | 'conflict';

/** Where an event stands to its subject's cursor. On a compacted topic gaps are normal. */
export function placeEvent(
  { sequence, eventId, open }: CursorState,
  event: Pick<EventEnvelope, 'id' | 'sequence'>,
  compacted: boolean,
): Placement {
  // Numbers begin at one: what has none of ours cannot be told from what it might replace.
  if (event.sequence < 1) return 'conflict';
  if (event.sequence < sequence) return 'done';
  if (event.sequence === sequence) return eventId === event.id ? 'done' : 'conflict';
  return compacted || open || event.sequence === sequence + 1 ? 'next' : 'gap';
}
