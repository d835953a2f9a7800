import { committedEvents } from '../../../libs/messaging/testing/committed-events.js';
import { draft, publish } from '../generator/initiatives.js';
import { revive } from '../nemesis/crash.js';
import { atRest } from '../system/at-rest.js';
import type { FaultySystem } from '../system/faulty-system.js';
import type { Injected } from '../system/observed-log.js';
import { expected, type Scenario } from './scenario.js';

const copies = 1_000;
const topic = 'alianza.proposals';

/** F15: the same event a thousand times, to two consumers at once where there can be two: one effect. */
export const flood: Scenario = {
  id: 'F15',
  title: 'the same event 1 000 times',
  modes: ['embedded', 'distributed'],
  run: async (system, tell) => {
    const { cast, log } = system;
    const platform = system.process('alliances');
    const second = system.mode === 'distributed' ? await system.another('alliances') : undefined;
    const { id } = await draft(cast.first);
    await publish(cast.first, { id, title: '' });
    if (second) {
      await log.inject(await copiesOf(system, id));
      const { unfinished } = await atRest(system, { mails: false });
      expected(unfinished.length === 0, `the two did not take all in: ${unfinished.join('; ')}`);
      await second.stop();
    } else {
      // Nobody may hold the log of one process while another writes it.
      await platform.kill('SIGKILL');
      await log.inject(await copiesOf(system, id));
      await revive(platform);
    }
    tell(`${copies} copies`);
    return 1;
  },
};

async function copiesOf({ databases }: FaultySystem, subject: string): Promise<readonly Injected[]> {
  const events = await committedEvents(databases.of('proposals'));
  const value = JSON.stringify(events.find((event) => event.subject === subject));
  return Array.from({ length: copies }, () => ({ topic, subject, value }));
}
