import { endOfDay } from '#contracts';
import type { Tx } from '#persistence';
import type { Initiative } from '../domain/initiative.js';
import { InitiativeDeadlineDue } from '../events/timers.js';

const keyOf = (initiativeId: string): string => `initiative:${initiativeId}:deadline`;

/** Closes the initiative after its last day. */
export function setDeadline({ id, draft }: Initiative, tx: Tx): void {
  if (draft.closesOn === undefined) return cancelDeadline(id, tx);
  tx.schedule(keyOf(id), endOfDay(draft.closesOn), InitiativeDeadlineDue, id, { initiativeId: id });
}

export function cancelDeadline(initiativeId: string, tx: Tx): void {
  tx.cancel(keyOf(initiativeId));
}
