import type { mongo } from 'mongoose';

const databasePrefix = 'alianza';
const profileBytes = 16 * 1024 * 1024;

/** Counts what each service asks its database, by the server's own profiler. */
export interface OperationCount {
  begin(): Promise<void>;
  /** By service. */
  end(): Promise<ReadonlyMap<string, number>>;
}

export async function operationsOf(
  client: mongo.MongoClient,
  services: readonly string[],
  prefix = databasePrefix,
): Promise<OperationCount> {
  const databases = new Map(services.map((service) => [service, client.db(`${prefix}_${service}`)]));
  for (const db of databases.values()) {
    await db.dropCollection('system.profile');
    await db.createCollection('system.profile', { capped: true, size: profileBytes });
  }
  const profile = async (level: 0 | 2): Promise<void> => {
    for (const db of databases.values()) await db.command({ profile: level });
  };
  return {
    begin: () => profile(2),
    end: async () => {
      await profile(0);
      const counts = new Map<string, number>();
      for (const [service, db] of databases) {
        // Ours, not those of this count.
        counts.set(service, await db.collection('system.profile').countDocuments({ appName: databasePrefix }));
      }
      return counts;
    },
  };
}

/** Processor seconds of the process that answers at this address, since it began. */
export async function cpuSecondsOf(url: string): Promise<number> {
  const text = await (await fetch(new URL('/metrics', url))).text();
  const seconds = /^process_cpu_seconds_total (\S+)/m.exec(text)?.[1];
  if (seconds === undefined) throw new Error(`${url}/metrics does not tell process_cpu_seconds_total.`);
  return Number(seconds);
}
