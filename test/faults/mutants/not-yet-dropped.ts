import { NotYet } from '#messaging';
import { v7 as uuid } from 'uuid';
import type { PublicationHandler } from './lab-process.js';
import type { Mutant } from './mutant.js';
import { handlerInWaiting } from './handler-in-waiting.js';

/** Takes "not yet" for "not at all". */
const drops =
  (handler: PublicationHandler): PublicationHandler =>
  async (delivery) => {
    try {
      await handler(delivery);
    } catch (error) {
      if (!(error instanceof NotYet)) throw error;
    }
  };

/** An event comes before what it needs; when that is there, its turn comes. */
export const notYetDropped: Mutant = {
  name: 'notYet dropped',
  run: async (experiment, mutated) => {
    const process = await experiment.process();
    process.relay();
    await experiment.publish(process, uuid());
    await experiment.published();
    const { handler, mend } = handlerInWaiting(experiment.effect(process));
    const group = process.consume(mutated ? drops(handler) : handler);
    await experiment.read(process, group);
    mend();
    await experiment.redriven(process, group);
    return experiment.evidence({ owed: await experiment.owed() });
  },
};
