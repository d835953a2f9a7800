import type { CrashCycle } from '../plan.js';
import { killCommands } from './kill-commands.js';
import { killUnderLoad } from './kill-under-load.js';
import type { Scenario } from './scenario.js';

const titles = {
  F1: 'kill -9 of a service inside a command',
  F2: 'kill -9 of the relay',
  F3: 'kill -9 of a consumer, and after a mail left',
} as const;

/** The planned kills as scenarios. */
export function killScenarios(plan: readonly CrashCycle[]): readonly Scenario[] {
  return (['F1', 'F2', 'F3'] as const).map((id) => ({
    id,
    title: titles[id],
    modes: (['embedded', 'distributed'] as const).filter((mode) =>
      plan.some((cycle) => cycle.scenario === id && cycle.mode === mode),
    ),
    run: (system, tell) => {
      const cycles = plan.filter(({ scenario, mode }) => scenario === id && mode === system.mode);
      return id === 'F1' ? killCommands(system, cycles, tell) : killUnderLoad(system, cycles, tell);
    },
  }));
}
