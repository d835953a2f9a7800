import { freshUntil } from '#contracts';
import type { Tx } from '#persistence';
import { InitiativeAgeDue } from '../events/timers.js';

const keyOf = (initiativeId: string): string => `initiative:${initiativeId}:age`;

/** Whether it is still right is asked after so long. @param since when somebody last said so, or was asked */
export const expectAge = (initiativeId: string, since: Date, tx: Tx): void =>
  tx.schedule(keyOf(initiativeId), freshUntil(since), InitiativeAgeDue, initiativeId, { initiativeId });

/** It has ended: nobody needs to say so. */
export const cancelAge = (initiativeId: string, tx: Tx): void => tx.cancel(keyOf(initiativeId));
