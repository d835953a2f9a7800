import { v7 as uuid } from 'uuid';
import type { EventSource } from '../../../libs/messaging/src/port.js';
import type { GroupParts } from '../../../libs/messaging/src/service/running-group.js';
import type { LabProcess } from './lab-process.js';
import { Gate, type Mutant, never } from './mutant.js';

/** A source that commits what it has handed on, not what was done. */
function commitsFirst({ log }: LabProcess): GroupParts['log'] {
  const consume: EventSource['consume'] = (spec, onLane, signal) => {
    const answered: typeof onLane = (lane) => {
      void onLane(lane);
      const through = lane.records.at(-1)?.offset;
      return Promise.resolve(through === undefined ? {} : { through });
    };
    return log.consume(spec, answered, signal);
  };
  return { consume, append: log.append.bind(log), lag: log.lag.bind(log) };
}

/** The consumer dies inside its handler; the next one reads on. */
export const offsetBeforeCommit: Mutant = {
  name: 'offset before commit',
  run: async (experiment, mutated) => {
    const dying = await experiment.process();
    dying.relay();
    await experiment.publish(dying, uuid());
    const handling = new Gate();
    const interrupted = (): Promise<never> => {
      handling.pass();
      return never();
    };
    const group = dying.consume(interrupted, mutated ? { log: commitsFirst(dying) } : {});
    await handling.passed;
    await experiment.published();
    if (mutated) await experiment.read(dying, group);
    await dying.kill();
    const next = await experiment.process();
    await experiment.read(next, next.consume(experiment.effect(next)));
    return experiment.evidence({ owed: await experiment.owed() });
  },
};
