import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import type { Connection, mongo } from 'mongoose';
import { MigrationLease, type MigrationState } from './migration-lease.js';

/** A change to the documents of one service, run once, in order of `version`, at start. */
export interface Migration {
  readonly version: number;
  /** What it changes, for the log and the `migrations` collection. */
  readonly name: string;
  up(db: mongo.Db): Promise<void>;
}

const retryMs = 200;

/**
 * Runs what is missing, under a lease, so that two starting processes do not both migrate: the second waits.
 * @throws MigrationLeaseLost, or whatever a migration throws, which is tried again at the next start
 */
export async function migrate(
  connection: Connection,
  migrations: readonly Migration[],
  leaseMs = 30_000,
): Promise<void> {
  const states = connection.collection<MigrationState>('migrations');
  const lease = new MigrationLease(states, `${hostname()}:${process.pid}:${randomUUID().slice(0, 8)}`, leaseMs);
  await states.updateOne({ _id: 'state' }, { $setOnInsert: { version: 0 } }, { upsert: true });
  const reached = async (): Promise<number> => (await states.findOne({ _id: 'state' }))?.version ?? 0;
  const latest = Math.max(0, ...migrations.map(({ version }) => version));
  while ((await reached()) < latest) {
    if (!(await lease.take())) await wait(retryMs);
    else await lease.during(async () => runMissing(connection, migrations, await reached(), lease));
  }
}

async function runMissing(
  connection: Connection,
  migrations: readonly Migration[],
  from: number,
  lease: MigrationLease,
): Promise<void> {
  const missing = migrations.filter(({ version }) => version > from).sort((a, b) => a.version - b.version);
  for (const migration of missing) {
    await migration.up(connection.getClient().db(connection.name));
    await lease.reach(migration.version);
  }
}
