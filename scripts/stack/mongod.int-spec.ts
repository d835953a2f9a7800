import { environment } from '#config';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mongo } from 'mongoose';
import { startMongod, useMongod, type MongodServer } from './mongod.js';

const env = environment;

describe('mongod of our own', () => {
  let dbPath: string;
  let server: MongodServer;

  beforeAll(async () => {
    dbPath = await mkdtemp(join(tmpdir(), 'alianza-mongod-'));
    server = await startMongod({ dbPath, env, testCommands: true });
  }, 120_000);

  afterAll(async () => {
    await server.stop();
    await rm(dbPath, { recursive: true });
  });

  it('takes transactions, and keeps what it acknowledged over kill -9 and a restart', async () => {
    await inTransaction(server.uri, 'before');
    const { pid } = server;
    await server.kill('SIGKILL');
    expect(() => process.kill(pid, 0)).toThrow('ESRCH');
    await server.restart();
    expect(server.pid).not.toBe(pid);
    expect(await documents(server.uri)).toEqual(['before']);
  });

  it('limits the life of a transaction and allows fail points', async () => {
    await withClient(server.uri, async (client) => {
      const admin = client.db('admin');
      const parameter = await admin.command({ getParameter: 1, transactionLifetimeLimitSeconds: 1 });
      expect(parameter['transactionLifetimeLimitSeconds']).toBe(10);
      const off = await admin.command({ configureFailPoint: 'failCommand', mode: 'off' });
      expect(off['ok']).toBe(1);
    });
  });

  it('says in one sentence that a port is taken and which setting changes it', async () => {
    const other = startMongod({ dbPath: join(dbPath, 'other'), port: server.port, portKey: '--mongod-port', env });
    await expect(other).rejects.toMatchObject({
      code: 'port-taken',
      message: `Port ${server.port} of 127.0.0.1, meant for mongod, is taken: stop what listens there or give another port with --mongod-port.`,
    });
  });

  it('says that another mongod uses the folder', async () => {
    await expect(startMongod({ dbPath, env })).rejects.toMatchObject({ code: 'folder-in-use' });
  });

  it('takes its data to another port', async () => {
    await server.stop();
    const first = server.port;
    server = await startMongod({ dbPath, env });
    expect(server.port).not.toBe(first);
    expect(await documents(server.uri)).toEqual(['before']);
    await inTransaction(server.uri, 'after');
    expect(await documents(server.uri)).toEqual(['before', 'after']);
  });

  it('leaves a replica set that was given alone', async () => {
    const given = await useMongod({ dbPath, env: { ...env, MONGODB_URI: server.uri } });
    expect(given).toMatchObject({ external: true, uri: server.uri });
    await given.stop();
    expect(await documents(server.uri)).toHaveLength(2);
  });
});

async function inTransaction(uri: string, text: string): Promise<void> {
  await withClient(uri, async (client) => {
    await client.withSession((session) =>
      session.withTransaction(async () => {
        await client.db('stack').collection('notes').insertOne({ text }, { session });
      }),
    );
  });
}

async function documents(uri: string): Promise<unknown[]> {
  return withClient(uri, async (client) => {
    const found = await client.db('stack').collection('notes').find().sort({ _id: 1 }).toArray();
    return found.map((note): unknown => note['text']);
  });
}

async function withClient<T>(uri: string, use: (client: mongo.MongoClient) => Promise<T>): Promise<T> {
  const client = new mongo.MongoClient(uri);
  try {
    return await use(client);
  } finally {
    await client.close();
  }
}
