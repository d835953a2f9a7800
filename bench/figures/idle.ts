import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { mongo } from 'mongoose';
import { environment } from '#config';
import { services } from '#contracts';
import { launchEmbedded } from '../../scripts/launch/index.js';
import { poll } from '../comparators/polling.js';
import { type Bench, compare, type Figure } from '../figure.js';
import { cpuSecondsOf, operationsOf } from '../idle-probes.js';

/**
 * A start is over when the engine has compiled what it uses and freed what it used: V8 does the latter once, with three
 * collections, when a process has been quiet for some time, here about fifty seconds after it was ready.
 */
const settlingOf = (idleMs: number): number => 1.25 * idleMs;
/** Measured as a rate, so less time will do. */
const shareOfComparator = 1 / 3;

interface Idleness {
  /** Of one core. */
  readonly cpuPercent: number;
  /** Of the busiest service. */
  readonly queriesPerSecond: number;
}

/** What the platform costs while nobody does anything; measured once. */
export const idle: Figure = {
  name: 'idle',
  about: 'the platform for a minute in which nothing happens',
  async run(bench) {
    bench.progress.begin('idle', 2);
    bench.progress.step(`the platform, ${bench.scale.idleMs / 1000} s`);
    const ours = await platform(bench);
    bench.progress.step('polling at 100 ms');
    const { uri } = await bench.servers.mongod();
    const theirs = await poll(uri, services, 100, bench.scale.idleMs * shareOfComparator);
    bench.progress.end();
    return [
      compare({
        figure: 'idle platform, processor',
        unit: '% of a core',
        comparator: 'polling at 100 ms',
        ours: [ours.cpuPercent],
        theirs: [theirs.cpuPercent],
        goal: { of: 'ours', bound: 'at most', value: 2 },
      }),
      compare({
        figure: 'idle platform, busiest service',
        unit: 'queries/s',
        comparator: 'polling at 100 ms',
        ours: [ours.queriesPerSecond],
        theirs: [theirs.queriesPerSecond],
        goal: { of: 'ours', bound: 'at most', value: 1 },
      }),
    ];
  },
};

async function platform({ scale, servers }: Bench): Promise<Idleness> {
  const folder = join(servers.folder, 'platform');
  const system = await launchEmbedded({ folder, host: '127.0.0.1', port: 0, env: environment });
  const client = new mongo.MongoClient(system.mongod.uri);
  try {
    await pause(settlingOf(scale.idleMs));
    // The first answer of a route costs more than the others.
    await cpuSecondsOf(system.url);
    const operations = await operationsOf(client, services);
    const cpu = await cpuSecondsOf(system.url);
    await operations.begin();
    const begun = performance.now();
    await pause(scale.idleMs);
    const seconds = (performance.now() - begun) / 1000;
    const counts = await operations.end();
    const used = (await cpuSecondsOf(system.url)) - cpu;
    return { cpuPercent: (used * 100) / seconds, queriesPerSecond: Math.max(...counts.values()) / seconds };
  } finally {
    await client.close();
    await system.stop();
  }
}
