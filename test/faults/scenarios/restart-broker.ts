import { underLoad } from '../generator/load.js';
import type { Scenario } from './scenario.js';

/** F4: producers and consumers come back by themselves, after a broker that said goodbye and one that did not. */
export const restartBroker: Scenario = {
  id: 'F4',
  title: 'broker restarted under load, with SIGTERM and with SIGKILL',
  modes: ['distributed'],
  run: async ({ cast, kafka }, tell) => {
    const signals = ['SIGTERM', 'SIGKILL'] as const;
    for (const signal of signals) {
      await underLoad(cast, async () => {
        await kafka.kill(signal);
        await kafka.restart();
      });
      tell(`broker back after ${signal}`);
    }
    return signals.length;
  },
};
