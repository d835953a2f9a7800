import { hostname } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import type { Connection, mongo } from 'mongoose';

/** A change to the documents of one service, run once, in order of `version`, at start. */
export interface Migration {
  readonly version: number;
  /** What it changes, for the log and the `migrations` collection. */
  readonly name: string;
  up(db: mongo.Db): Promise<void>;
}

interface MigrationState {
  _id: 'state';
  version: number;
  leaseOwner?: string;
  leaseUntil?: Date;
}

const leaseMs = 30_000;
const retryMs = 200;

/** Runs what is missing, under a lease by the database's clock, so that two starting processes do not both migrate. */
export async function migrate(connection: Connection, migrations: readonly Migration[]): Promise<void> {
  const state = connection.collection<MigrationState>('migrations');
  const owner = `${hostname()}:${process.pid}:${Math.random().toString(36).slice(2)}`;
  await state.updateOne({ _id: 'state' }, { $setOnInsert: { version: 0 } }, { upsert: true });
  const latest = Math.max(0, ...migrations.map(({ version }) => version));
  for (;;) {
    const current = await state.findOne({ _id: 'state' });
    if ((current?.version ?? 0) >= latest) return;
    if (await takeLease(state, owner)) break;
    await wait(retryMs);
  }
  const { version } = (await state.findOne({ _id: 'state' })) ?? { version: 0 };
  for (const migration of [...migrations].sort((a, b) => a.version - b.version)) {
    if (migration.version <= version) continue;
    await migration.up(connection.getClient().db(connection.name));
    await state.updateOne({ _id: 'state', leaseOwner: owner }, { $set: { version: migration.version } });
  }
  await state.updateOne({ _id: 'state', leaseOwner: owner }, { $unset: { leaseOwner: '', leaseUntil: '' } });
}

async function takeLease(state: mongo.Collection<MigrationState>, owner: string): Promise<boolean> {
  const free = { $lt: [{ $ifNull: ['$leaseUntil', new Date(0)] }, '$$NOW'] };
  const taken = await state.updateOne({ _id: 'state', $expr: free }, [
    { $set: { leaseOwner: owner, leaseUntil: { $add: ['$$NOW', leaseMs] } } },
  ]);
  return taken.modifiedCount === 1;
}
