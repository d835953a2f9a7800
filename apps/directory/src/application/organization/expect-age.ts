import { freshUntil } from '#contracts';
import type { Tx } from '#persistence';
import { ProfileAgeDue } from '../../events/timers.js';

/** What it says of itself is asked about after so long. @param since when somebody last said it, or was asked */
export const expectAge = (organizationId: string, since: Date, tx: Tx): void =>
  tx.schedule(`organization:${organizationId}:age`, freshUntil(since), ProfileAgeDue, organizationId, {
    organizationId,
  });
