import { arch, cpus, loadavg, platform, release, totalmem } from 'node:os';
import { mongo } from 'mongoose';
import kafkajsPackage from 'kafkajs/package.json' with { type: 'json' };
import mongoosePackage from 'mongoose/package.json' with { type: 'json' };
import nestPackage from '@nestjs/core/package.json' with { type: 'json' };

/** Where the values come from, and with what. */
export interface Machine {
  readonly processor: string;
  readonly cores: number;
  readonly memoryGiB: number;
  readonly system: string;
  /** Of the last minute, before the bench began: above the number of cores, others were at work. */
  readonly load: number;
  readonly versions: Readonly<Record<string, string>>;
}

export function describeMachine(): Machine {
  const [first, ...others] = cpus();
  return {
    processor: first?.model ?? 'unknown',
    cores: others.length + 1,
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    system: `${platform()} ${release()} ${arch()}`,
    load: Math.round((loadavg()[0] ?? 0) * 10) / 10,
    versions: {
      node: process.versions.node,
      nest: nestPackage.version,
      mongoose: mongoosePackage.version,
      kafkajs: kafkajsPackage.version,
    },
  };
}

/** Of the server that answers. */
export async function mongodVersion(uri: string): Promise<string> {
  const client = new mongo.MongoClient(uri);
  try {
    const { version } = await client.db('admin').command({ buildInfo: 1 });
    return String(version);
  } finally {
    await client.close();
  }
}
