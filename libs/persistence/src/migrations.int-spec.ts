import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { environment } from '#config';
import { type MongodServer, startTemporaryMongod } from '#stack';
import { waitUntil } from '#testing';
import { type Connection, createConnection } from 'mongoose';
import type { MigrationState } from './migration-lease.js';
import { migrate, type Migration } from './migrations.js';

const leaseMs = 400;

describe('migrations', () => {
  let mongod: MongodServer;
  let connection: Connection;

  beforeAll(async () => {
    mongod = await startTemporaryMongod({ env: environment });
    connection = await createConnection(mongod.uri, { dbName: 'test_proposals' }).asPromise();
  }, 60_000);
  afterEach(() => connection.dropDatabase());
  afterAll(async () => {
    await connection?.close();
    await mongod?.stop();
  });

  const states = () => connection.collection<MigrationState>('migrations');
  const state = () => states().findOne({ _id: 'state' });
  const run = (...migrations: Migration[]): Promise<void> => migrate(connection, migrations, leaseMs);

  /** A migration that is under way until it is let go. */
  const lasting = (version: number) => {
    let runs = 0;
    let letGo = (): void => undefined;
    const gate = new Promise<void>((resolve) => (letGo = resolve));
    const up = (): Promise<void> => ((runs += 1), gate);
    return { migration: { version, name: 'lasting', up }, letGo: () => letGo(), runs: () => runs };
  };

  it('run in the order of their versions, once', async () => {
    const ran: number[] = [];
    const step = (version: number): Migration => ({
      version,
      name: `step ${version}`,
      up: async () => void ran.push(version),
    });
    await run(step(2), step(1));
    await run(step(1), step(2), step(3));
    expect(ran).toEqual([1, 2, 3]);
    expect(await state()).toEqual({ _id: 'state', version: 3 });
  });

  it('keep others out for as long as they take', async () => {
    const { migration, letGo, runs } = lasting(1);
    const first = run(migration);
    const until = await waitUntil(async () => (await state())?.leaseUntil, { what: 'the lease' });
    const second = run(migration);
    await waitUntil(async () => Number((await state())?.leaseUntil) > Number(until) + 2 * leaseMs, {
      what: 'a lease of more than two times its length',
    });
    letGo();
    await Promise.all([first, second]);
    expect(runs()).toBe(1);
  });

  it('let others try at once when one of them fails', async () => {
    const up = (): Promise<void> => Promise.reject(new RangeError('no such index'));
    await expect(run({ version: 1, name: 'failing', up })).rejects.toThrow('no such index');
    expect(await state()).toEqual({ _id: 'state', version: 0 });
  });

  it('stop when somebody else took over, and count as not done', async () => {
    const { migration, letGo } = lasting(1);
    const stopped = run(migration);
    await waitUntil(async () => (await state())?.leaseOwner, { what: 'the lease' });
    await states().updateOne({ _id: 'state' }, { $set: { leaseOwner: 'another' } });
    await expect(stopped).rejects.toMatchObject({ code: 'migration_lease_lost' });
    letGo();
    expect(await state()).toMatchObject({ version: 0, leaseOwner: 'another' });
  });
});
