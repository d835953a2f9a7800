import { NotYet } from '#messaging';
import type { PublicationHandler } from './lab-process.js';

/** A handler that cannot yet, until it is told that it can. */
export function handlerInWaiting(effect: PublicationHandler): { handler: PublicationHandler; mend(): void } {
  let mended = false;
  return {
    handler: async (delivery) => {
      if (!mended) throw new NotYet('the laboratory is not ready');
      await effect(delivery);
    },
    mend: () => {
      mended = true;
    },
  };
}
