import { v7 as uuid } from 'uuid';
import { type ParkedCause, Parking, type PlacedRecord } from '../../../libs/messaging/src/parking/parking.js';
import type { SubjectRef } from '../../../libs/messaging/src/consumer/subject-ref.js';
import { handlerInWaiting } from './handler-in-waiting.js';
import type { Mutant } from './mutant.js';

/** Parks what fails and forgets what comes behind it. */
class ForgetsSuccessors extends Parking {
  override async park(ref: SubjectRef, records: readonly PlacedRecord[], cause?: ParkedCause): Promise<void> {
    if (cause) await super.park(ref, records, cause);
  }
}

/** Two events of a subject; the first waits for something, and comes to its turn later. */
export const successorNotParked: Mutant = {
  name: 'successor not parked',
  run: async (experiment, mutated) => {
    const process = await experiment.process();
    process.relay();
    await experiment.publish(process, uuid(), 2);
    await experiment.published();
    const { handler, mend } = handlerInWaiting(experiment.effect(process));
    const { db, unitOfWork, cursors } = process.groupParts();
    const parts = { db, unitOfWork, cursors, ring: () => undefined };
    const group = process.consume(handler, mutated ? { parking: new ForgetsSuccessors(parts) } : {});
    await experiment.read(process, group);
    mend();
    await experiment.redriven(process, group);
    return experiment.evidence({ owed: await experiment.owed() });
  },
};
