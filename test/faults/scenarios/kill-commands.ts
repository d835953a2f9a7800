import { committedEvents } from '../../../libs/messaging/testing/committed-events.js';
import { type Draft, draft, publish } from '../generator/initiatives.js';
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
  const drafts: Draft[] = [];
  for (const _ of cycles) drafts.push(await draft(system.cast.first));
  let interrupted: Interrupted | undefined;
  for (const [index, cycle] of cycles.entries()) {
    // The retry of the one before passes the point first.
    const armed = await ArmedProcess.start(process, { ...cycle, nth: interrupted ? 2 : 1 });
    await interrupted?.finish();
    interrupted = interrupt(system, cycle, drafts[index] as Draft);
    await armed.died();
    await interrupted.look();
    tell(`${cycle.service}/${cycle.point}`);
  }
  await revive(process);
  await interrupted?.finish();
  return cycles.length;
}

interface Interrupted {
  /** While the process is dead. */
  look(): Promise<void>;
  /** When it is back. */
  finish(): Promise<void>;
}

function interrupt(system: FaultySystem, { point }: CrashCycle, { id, title }: Draft): Interrupted {
  const publishing = publish(system.cast.first, { id, title });
  publishing.catch(() => undefined);
  const committed = point === 'command-after-commit';
  return {
    look: () => expectVisible(system, id, committed),
    finish: async () => {
      const { replayed } = await publishing;
      expected(replayed === committed, `${point}: the retry ${replayed ? 'got a stored reply' : 'was done anew'}`);
      await expectVisible(system, id, true);
    },
  };
}

async function expectVisible({ databases }: FaultySystem, id: string, visible: boolean): Promise<void> {
  const db = databases.of('proposals');
  const state = await db.collection<{ _id: string; status: string }>('initiatives').findOne({ _id: id });
  const events = (await committedEvents(db)).filter(({ subject }) => subject === id).length;
  const sentence = `${id}: ${state?.status} with ${events} events, expected ${visible ? 'both' : 'neither'}`;
  expected((state?.status === 'published') === visible && events === (visible ? 1 : 0), sentence);
}
