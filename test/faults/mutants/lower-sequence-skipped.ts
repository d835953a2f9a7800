import type { mongo } from 'mongoose';
import { v7 as uuid } from 'uuid';
import type { OutboxRow } from '../../../libs/messaging/src/outbox/outbox-row.js';
import type { RelayLog } from './lab-process.js';
import { Gate, type Mutant } from './mutant.js';

/** An outbox that does not show its first row when it is looked at first, as if that had been committed out of turn. */
function hidesTheFirst(outbox: mongo.Collection<OutboxRow>): mongo.Collection<OutboxRow> {
  let looks = 0;
  const find = (filter: mongo.Filter<OutboxRow>, options: mongo.FindOptions): mongo.FindCursor<OutboxRow> => {
    looks += 1;
    return outbox.find(filter, looks === 1 ? { ...options, skip: 1 } : options);
  };
  return new Proxy(outbox, {
    get: (target, name) => {
      if (name === 'find') return find;
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
}

/** The relay finds two events of a subject and takes the second without the first. */
export const lowerSequenceSkipped: Mutant = {
  name: 'a lower pending sequence skipped',
  run: async (experiment, mutated) => {
    const process = await experiment.process();
    await experiment.publish(process, uuid(), 2);
    const sent = new Gate();
    const log: RelayLog = {
      append: async (topic, batch) => {
        await process.log.append(topic, batch);
        sent.pass();
      },
    };
    process.relay(log, mutated ? hidesTheFirst(process.outbox) : process.outbox);
    await sent.passed;
    // The relay looks again.
    await experiment.publish(process, uuid());
    await experiment.published();
    return experiment.evidence();
  },
};
