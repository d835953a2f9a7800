import { setTimeout as pause } from 'node:timers/promises';
import { openDatabase } from '../service-under-test.js';

/** A process in which each service looks for waiting rows every so often, and does nothing else. */
export async function poll(
  uri: string,
  services: readonly string[],
  everyMs: number,
  forMs: number,
): Promise<{ readonly cpuPercent: number; readonly queriesPerSecond: number }> {
  const databases = await Promise.all(services.map((service) => openDatabase(uri, `bench_polled_${service}`)));
  const outboxes = databases.map(({ db }) => db.collection('outbox'));
  let queries = 0;
  const looking = outboxes.map((rows) => async () => {
    await rows.findOne({}, { sort: { _id: 1 } });
    queries += 1;
  });
  const cpu = process.cpuUsage();
  const begun = performance.now();
  const ends = begun + forMs;
  await Promise.all(
    looking.map(async (look) => {
      for (let next = begun + everyMs; next < ends; next += everyMs) {
        await pause(Math.max(0, next - performance.now()));
        await look();
      }
    }),
  );
  const seconds = (performance.now() - begun) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  for (const database of databases) await database.close();
  return { cpuPercent: (user + system) / 1e4 / seconds, queriesPerSecond: queries / services.length / seconds };
}
