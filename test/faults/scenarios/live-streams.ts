import { waitUntil } from '#testing';
import { draft, publish } from '../generator/initiatives.js';
import { revive } from '../nemesis/crash.js';
import { LiveClient } from '../nemesis/live-client.js';
import type { FaultySystem } from '../system/faulty-system.js';
import { expected, type Scenario } from './scenario.js';

const many = 200;

/** F29: kill -9 under many live streams; all come back at once, and each has every notice once, in order. */
export const liveStreams: Scenario = {
  id: 'F29',
  title: `kill -9 under ${many} live streams, which all come back at once`,
  modes: ['embedded', 'distributed'],
  briefly: 'embedded',
  run: async (system, tell) => {
    const clients = Array.from({ length: many }, () => new LiveClient());
    try {
      await connectAll(system, clients);
      await oneMoreForAll(system, clients);
      tell(`${many} clients were told`);
      const process = system.process('notifications');
      await process.kill('SIGKILL');
      await revive(process);
      await system.signInAll();
      await publish(system.cast.first, await draft(system.cast.first));
      await connectAll(system, clients);
      await oneMoreForAll(system, clients);
      tell('all came back and were told the rest');
      for (const { received } of clients) {
        const gap = received.find((id, at) => at > 0 && id !== (received[at - 1] ?? 0) + 1);
        expected(gap === undefined, `something is missing or repeated before ${gap} in ${received.join()}`);
      }
      const begun = new Set(clients.map(({ received }) => received[0]));
      expected(begun.size === 1, `they were told from ${[...begun].join()} on`);
    } finally {
      for (const client of clients) client.close();
    }
    return 1;
  },
};

async function connectAll(system: FaultySystem, clients: readonly LiveClient[]): Promise<void> {
  const { client } = system.cast.first.council;
  await Promise.all(clients.map((one) => one.connect(system.url, client.token ?? '')));
}

/** Publishes something, and waits until everybody has heard of all that there is. */
async function oneMoreForAll(system: FaultySystem, clients: readonly LiveClient[]): Promise<void> {
  const { council } = system.cast.first;
  const newest = async (): Promise<number> => {
    const page = await council.look<{ items: readonly { sequence: number }[] }>('/v1/notifications?limit=1');
    return page?.items[0]?.sequence ?? 0;
  };
  const before = await newest();
  await publish(system.cast.first, await draft(system.cast.first));
  await waitUntil(
    async () => {
      const now = await newest();
      return now > before && clients.every(({ received }) => received.at(-1) === now);
    },
    { what: 'a notice on every live stream', timeoutMs: 30_000 },
  );
}
