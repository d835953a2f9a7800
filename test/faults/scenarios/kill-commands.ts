import { draft, publish } from '../generator/initiatives.js';
import { ArmedProcess, revive } from '../nemesis/crash.js';
import type { CrashCycle } from '../plan.js';
import type { FaultySystem } from '../system/faulty-system.js';
import { expected, type Tell } from './scenario.js';

/**
 * F1: a service dies inside a publication. Before and inside the transaction nothing is visible; after the commit state
 * and outbox row are; the retry with the same key gets the stored reply.
 */
export async function killCommands(system: FaultySystem, cycles: readonly CrashCycle[], tell: Tell): Promise<number> {
  const process = system.process('proposals');
  const drafts = [];
  for (const _ of cycles) drafts.push(await draft(system.cast.first));
  for (const cycle of cycles) {
    const written = drafts.pop();
    if (!written) throw new RangeError('a draft for each cycle');
    const armed = await ArmedProcess.start(process, cycle);
    const publishing = publish(system.cast.first, written);
    publishing.catch(() => undefined);
    await armed.died();
    const committed = cycle.point === 'command-after-commit';
    await expectVisible(system, written.id, committed);
    await revive(process);
    const { replayed } = await publishing;
    expected(replayed === committed, `${cycle.point}: the retry ${replayed ? 'got a stored reply' : 'was done anew'}`);
    await expectVisible(system, written.id, true);
    tell(`${cycle.service}/${cycle.point}`);
  }
  return cycles.length;
}

async function expectVisible({ databases }: FaultySystem, id: string, visible: boolean): Promise<void> {
  const db = databases.of('proposals');
  const state = await db.collection<{ _id: string; status: string }>('initiatives').findOne({ _id: id });
  const events = await db.collection('outbox').countDocuments({ subject: id });
  const sentence = `${id}: ${state?.status} with ${events} events, expected ${visible ? 'both' : 'neither'}`;
  expected((state?.status === 'published') === visible && events === (visible ? 1 : 0), sentence);
}
