import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { environment } from '#config';
import { type MongodServer, startTemporaryMongod } from '#stack';
import { type Connection, createConnection, mongo } from 'mongoose';
import { ensureCollection } from './ensure-collection.js';
import { whileDatabaseReturns } from './while-database-returns.js';

describe('a collection that is made sure of', () => {
  let mongod: MongodServer;
  let connection: Connection;
  let db: mongo.Db;

  beforeAll(async () => {
    mongod = await startTemporaryMongod({ env: environment, testCommands: true });
    connection = await createConnection(mongod.uri, { dbName: 'test_ensured' }).asPromise();
    db = connection.getClient().db('test_ensured');
  }, 60_000);
  afterAll(async () => {
    await connection?.close();
    await mongod?.stop();
  });
  afterEach(async () => {
    await failCommands('off', {});
    await db.dropDatabase();
  });

  const failCommands = (mode: 'off' | { readonly times: number }, data: mongo.Document): Promise<unknown> =>
    connection.getClient().db('admin').command({ configureFailPoint: 'failCommand', mode, data });
  const indexes = [{ key: { dueAt: 1 }, name: 'due_at' }];

  it('has its indexes, however often it is asked for', async () => {
    await ensureCollection(db, 'timers');
    await ensureCollection(db, 'timers', { indexes });
    const timers = await ensureCollection(db, 'timers', { indexes });

    expect((await timers.indexes()).map(({ name }) => name)).toEqual(['_id_', 'due_at']);
  });

  it('is one, whoever makes it at the same moment', async () => {
    const atOnce = Array.from({ length: 5 }, () => ensureCollection(db, 'timers', { indexes }));

    await expect(Promise.all(atOnce)).resolves.toHaveLength(5);
  });

  it('lies as it was asked to', async () => {
    await ensureCollection(db, 'outbox', { clusteredIndex: { key: { _id: 1 }, unique: true } });

    expect(await db.listCollections({ name: 'outbox' }).next()).toMatchObject({ options: { clusteredIndex: {} } });
  });

  it.each(['create', 'createIndexes', 'listCollections'])('is made although the server is lost at %s', async (lost) => {
    // A read is repeated by the driver itself, once.
    await failCommands({ times: 2 }, { failCommands: [lost], closeConnection: true });

    const timers = await ensureCollection(db, 'timers', { indexes });

    expect((await timers.indexes()).map(({ name }) => name)).toEqual(['_id_', 'due_at']);
  });

  it('is not tried again when what is asked is wrong', async () => {
    await ensureCollection(db, 'timers', { indexes });
    const other = ensureCollection(db, 'timers', { indexes: [{ key: { dueAt: -1 }, name: 'due_at' }] });

    await expect(other).rejects.toMatchObject({ codeName: 'IndexKeySpecsConflict' });
  });
});

describe('what is done while the database returns', () => {
  it('ends with the failure when the patience is over', async () => {
    const lost = jest.fn(() => Promise.reject(new mongo.MongoNetworkError('reset')));

    await expect(whileDatabaseReturns(lost, { forMs: 300 })).rejects.toThrow('reset');
    expect(lost.mock.calls.length).toBeGreaterThan(1);
  });

  it('ends at once with what is no failure of the database', async () => {
    const wrong = jest.fn(() => Promise.reject(new RangeError('no such seat')));

    await expect(whileDatabaseReturns(wrong)).rejects.toThrow('no such seat');
    expect(wrong).toHaveBeenCalledTimes(1);
  });
});
