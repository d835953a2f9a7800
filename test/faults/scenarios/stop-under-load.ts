import type { ServiceName } from '#contracts';
import type { NodeProcess } from '../../../scripts/launch/node-process.js';
import { underLoad } from '../generator/load.js';
import { revive } from '../nemesis/crash.js';
import type { FaultySystem } from '../system/faulty-system.js';
import { expected, type Scenario } from './scenario.js';

const longestStopMs = 10_000;

/** F30: SIGTERM, and once more, under load and while its group is being shared out anew: exit 0 in at most 10 s. */
export const stopUnderLoad: Scenario = {
  id: 'F30',
  title: 'SIGTERM twice under load, and during a rebalance',
  modes: ['embedded', 'distributed'],
  run: async (system, tell) => {
    const stopping: readonly ServiceName[] = system.mode === 'embedded' ? ['proposals'] : ['proposals', 'alliances'];
    for (const service of stopping) {
      const process = system.process(service);
      await underLoad(system.cast, async () => {
        const second = service === 'alliances' ? join(system) : undefined;
        const ms = await terminateTwice(process);
        tell(`${process.name} ended with 0 after ${Math.round(ms)} ms`);
        await revive(process);
        await (await second)?.stop();
      });
    }
    return stopping.length;
  },
};

/** A second member, not waited for, so that the group is being shared out while the first one ends. */
function join(system: FaultySystem): Promise<NodeProcess> {
  const member = system.another('alliances');
  member.catch(() => undefined);
  return member;
}

async function terminateTwice(process: NodeProcess): Promise<number> {
  const began = performance.now();
  const first = process.kill('SIGTERM');
  const again = process.kill('SIGTERM');
  await Promise.all([first, again]);
  const { code, signal } = await process.exited;
  const ms = performance.now() - began;
  expected(code === 0, `${process.name} ended with ${signal ?? code}`);
  expected(ms <= longestStopMs, `${process.name} took ${Math.round(ms)} ms to end`);
  return ms;
}
