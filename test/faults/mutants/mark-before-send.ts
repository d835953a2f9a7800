import type { EventText } from '#messaging';
import { v7 as uuid } from 'uuid';
import type { LabProcess, RelayLog } from './lab-process.js';
import { Gate, type Mutant, never } from './mutant.js';

/** A relay that marks what it is about to send. */
const marksFirst = ({ outbox }: LabProcess, log: RelayLog): RelayLog => ({
  append: async (topic: string, batch: readonly EventText[]) => {
    await outbox.deleteMany({ json: { $in: batch.map(({ json }) => json) } });
    await log.append(topic, batch);
  },
});

/** The relay dies when it is about to send; the next one goes on. */
export const markBeforeSend: Mutant = {
  name: 'mark before send',
  run: async (experiment, mutated) => {
    const relayOf = (process: LabProcess, log: RelayLog): void =>
      process.relay(mutated ? marksFirst(process, log) : log);
    const dying = await experiment.process();
    const sending = new Gate();
    relayOf(dying, {
      append: () => {
        sending.pass();
        return never();
      },
    });
    await experiment.publish(dying, uuid(), 2);
    await sending.passed;
    await dying.kill();
    const next = await experiment.process();
    relayOf(next, next.log);
    await experiment.published();
    return experiment.evidence();
  },
};
