import type { OutgoingStore } from '#persistence';
import { v7 as uuid } from 'uuid';
import type { LabProcess } from './lab-process.js';
import type { Mutant } from './mutant.js';

type Command = (process: LabProcess, work: Parameters<LabProcess['unitOfWork']['run']>[0]) => Promise<unknown>;

const acknowledgesAfterCommit: Command = ({ unitOfWork }, work) => unitOfWork.run(work);

/** Answers when the work is done, before it is committed. */
const acknowledgesEarly: Command = ({ unitOfWork }, work) =>
  new Promise((resolve, reject) => {
    unitOfWork.run(async (tx) => resolve(await work(tx))).catch(reject);
  });

/** The process dies between the last write and the commit; who got no answer asks again with the same key. */
export const acknowledgedBeforeCommit: Mutant = {
  name: 'acknowledgement before commit',
  run: async (experiment, mutated) => {
    const command = mutated ? acknowledgesEarly : acknowledgesAfterCommit;
    const subject = uuid();
    const key = `publish ${subject}`;
    const dying: LabProcess = await experiment.process((store): OutgoingStore => ({
      write: async (outgoing, session) => {
        await store.write(outgoing, session);
        await dying.kill();
      },
      committed: (outgoing) => store.committed(outgoing),
    }));
    const answered = await command(dying, experiment.publication(dying, subject, key)).then(
      () => true,
      () => false,
    );
    const next = await experiment.process();
    next.relay();
    if (!answered) await next.unitOfWork.run(experiment.publication(next, subject, key));
    experiment.acknowledge(key);
    await experiment.published();
    return experiment.evidence();
  },
};
