import { underLoad } from '../generator/load.js';
import { ArmedProcess, revive } from '../nemesis/crash.js';
import type { CrashCycle } from '../plan.js';
import type { FaultySystem } from '../system/faulty-system.js';
import type { Tell } from './scenario.js';

/** F2 and F3: the relay, a consumer or the post dies while people work, and comes back to die at the next point. */
export async function killUnderLoad(system: FaultySystem, cycles: readonly CrashCycle[], tell: Tell): Promise<number> {
  await underLoad(system.cast, async () => {
    for (const [index, cycle] of cycles.entries()) {
      const process = system.process(cycle.service);
      const armed = await ArmedProcess.start(process, cycle);
      await armed.died();
      const next = cycles[index + 1];
      if (!next || system.process(next.service) !== process) await revive(process);
      tell(`${cycle.service}/${cycle.point}#${cycle.nth}`);
    }
  });
  return cycles.length;
}
