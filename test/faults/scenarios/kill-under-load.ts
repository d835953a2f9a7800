import { Load } from '../generator/load.js';
import { ArmedProcess, revive } from '../nemesis/crash.js';
import type { CrashCycle } from '../plan.js';
import type { FaultySystem } from '../system/faulty-system.js';
import type { Tell } from './scenario.js';

/** F2 and F3: the relay, a consumer or the post dies while people work, and comes back. */
export async function killUnderLoad(system: FaultySystem, cycles: readonly CrashCycle[], tell: Tell): Promise<number> {
  for (const cycle of cycles) {
    const process = system.process(cycle.service);
    const armed = await ArmedProcess.start(process, cycle);
    const load = new Load(system.cast);
    await armed.died();
    await revive(process);
    await load.stop();
    tell(`${cycle.service}/${cycle.point}#${cycle.nth}`);
  }
  return cycles.length;
}
