import { environment } from '#config';
import { freePort, locateMongod, spawnGuarded, startMongod, type GuardedProcess, type MongodServer } from '#stack';
import { waitUntil } from '#testing';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { mongo } from 'mongoose';
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

jest.setTimeout(60_000);

const secret = 'a secret that is longer than thirty-two characters';
const lookedFor = 'PATH HOME NODE_OPTIONS'.split(' ');

describe('a start with a wrong setting is refused with one sentence that names the key', () => {
  let folder: string;
  let mongod: MongodServer;
  let alone: GuardedProcess;
  let aloneUri: string;
  let slowest = 0;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'alianza-configuration-'));
    mongod = await startMongod({ dbPath: join(folder, 'mongod'), env: environment });
    const port = await freePort();
    aloneUri = `mongodb://127.0.0.1:${port}/`;
    alone = await startAlone(port, join(folder, 'alone'));
  });

  afterAll(async () => {
    console.log(`the slowest refusal took ${Math.round(slowest)} ms`);
    await alone.stop();
    await mongod.stop();
    await rm(folder, { recursive: true });
  });

  /** Starts the platform, as it is built, with these settings and no others. */
  const start = async (
    settings: Readonly<Record<string, string | undefined>>,
  ): Promise<{ code: number | null; said: string }> => {
    const inherited = Object.fromEntries(lookedFor.map((key) => [key, environment[key]]));
    const env = { ...inherited, MONGODB_URI: mongod.uri, ALIANZA_SECRET: secret, PORT: '0', ...settings };
    const log = join(folder, `${Object.entries(settings).flat().join('-').replace(/\W+/g, '-').slice(0, 80)}.log`);
    const began = performance.now();
    const process_ = await spawnGuarded(process.execPath, ['dist/services/platform.js'], {
      env,
      output: { file: log },
    });
    const { code } = await process_.exited;
    slowest = Math.max(slowest, performance.now() - began);
    return { code, said: await readFile(log, 'utf8') };
  };

  // The other keys are held down where they are declared, in libs/config; here it is the start that is refused.
  it.each<[string, Readonly<Record<string, string | undefined>>]>([
    ['MONGODB_URI', { MONGODB_URI: undefined }],
    ['MONGODB_URI', { MONGODB_URI: 'postgres://127.0.0.1/alianza' }],
    ['MONGODB_URI', { MONGODB_URI: 'mongodb://127.0.0.1:1/?replicaSet=rs0' }],
    ['ALIANZA_SECRET', { ALIANZA_SECRET: undefined }],
    ['ALIANZA_SECRET', { ALIANZA_SECRET: 'weak' }],
    ['PORT', { PORT: 'eighty' }],
    ['KAFKA_BROKERS', { ALIANZA_EVENT_LOG: 'kafka' }],
    ['KAFKA_BROKERS', { ALIANZA_EVENT_LOG: 'kafka', KAFKA_BROKERS: ' , ' }],
    ['ALIANZA_LEASE_MS', { ALIANZA_LEASE_MS: '4.5' }],
    ['ALIANZA_CLOCK', { ALIANZA_CLOCK: 'manual', NODE_ENV: 'production' }],
    ['SMTP_URL', { SMTP_URL: 'http://127.0.0.1' }],
  ])('%s: %j', async (key, settings) => {
    const { code, said } = await start(settings);
    expect({ code, said }).toEqual({ code: 1, said: expect.stringMatching(sentenceOn(key)) });
  });

  it('MONGODB_URI, of a server without replica set', async () => {
    const { code, said } = await start({ MONGODB_URI: aloneUri });
    expect({ code, said }).toEqual({ code: 1, said: expect.stringMatching(sentenceOn('MONGODB_URI')) });
    expect(said).toContain('replica set');
  });

  it.each<[string, (port: string) => string, RegExp]>([
    [
      'with a set that its server is no member of',
      (port) => `127.0.0.1:${port}/?replicaSet=rs0`,
      /start mongod with --replSet/,
    ],
    [
      'with an option that there is not',
      (port) => `127.0.0.1:${port}/?repliccaSet=rs0`,
      /is not a connection string: .*repliccaset/,
    ],
    ['with a password that is not encoded', (port) => `desk:a%zz@127.0.0.1:${port}/`, /is not a connection string: /],
    ['with a port that cannot be', () => '127.0.0.1:99999/', /is not a connection string: /],
    ['with somebody whom its server does not know', (port) => `desk:hidden@127.0.0.1:${port}/`, /refuses/],
  ])('MONGODB_URI, %s', async (_, address, problem) => {
    const { code, said } = await start({ MONGODB_URI: `mongodb://${address(new URL(aloneUri).port)}` });
    expect({ code, said }).toEqual({ code: 1, said: expect.stringMatching(sentenceOn('MONGODB_URI')) });
    expect(said).toMatch(problem);
    expect(said).not.toMatch(/hidden/);
  });

  it.each<[string, () => Readonly<Record<string, string>>]>([
    ['PORT', () => ({ PORT: new URL(aloneUri).port })],
    ['HOST', () => ({ HOST: '192.0.2.1' })],
  ])('%s, when it cannot be listened on, which shows last', async (key, settings) => {
    const { code, said } = await start(settings());
    // By then the log has lines too; which of the two outputs reaches the file first is the system's choice.
    const sentences = said.split('\n').filter((line) => line !== '' && !line.startsWith('{'));
    expect({ code, sentences }).toEqual({
      code: 1,
      sentences: expect.arrayContaining([expect.stringMatching(sentenceOn(key))]),
    });
  });

  it('ALIANZA_SECRET, when it is another one than the installation was made with', async () => {
    const prefix = { MONGODB_DATABASE_PREFIX: 'made_once' };
    expect((await start({ ...prefix, HOST: '192.0.2.1' })).said).toMatch(/^HOST /m);
    const { code, said } = await start({ ...prefix, ALIANZA_SECRET: `another than ${secret}` });
    const sentences = said.split('\n').filter((line) => line !== '' && !line.startsWith('{'));
    expect({ code, sentences }).toEqual({ code: 1, sentences: [expect.stringMatching(sentenceOn('ALIANZA_SECRET'))] });
  });

  it('ends, to be started anew, also when another process takes the event log from it', async () => {
    const [MONGODB_DATABASE_PREFIX, PORT] = ['taken', String(await freePort())];
    const ended = start({ MONGODB_DATABASE_PREFIX, PORT, ALIANZA_LEASE_MS: '500' });
    await waitUntil(() => answers(Number(PORT)), { what: 'the platform', timeoutMs: 30_000 });
    const client = await mongo.MongoClient.connect(mongod.uri);
    const leases = client.db('taken_log').collection<{ _id: string; owner: string; token: number }>('leases');
    await leases.updateOne({ _id: 'appender' }, { $set: { owner: 'another process' }, $inc: { token: 1 } });
    await client.close();
    const { code, said } = await ended;
    expect({ code, said }).toEqual({ code: 1, said: expect.stringContaining('took over the MongoDB event log') });
  });

  it('says no secret', async () => {
    const { said } = await start({ ALIANZA_ADMIN_PASSWORD: 'tooshort', SMTP_URL: 'smtp://user:hidden@127.0.0.1' });
    expect(said).not.toMatch(/tooshort|hidden/);
  });
});

/** The key first, one line, no stack. */
const sentenceOn = (key: string): RegExp => new RegExp(`^${key} .+\\.\\n?$`);

async function startAlone(port: number, dbPath: string): Promise<GuardedProcess> {
  await mkdir(dbPath);
  const binary = await locateMongod(environment);
  const args = ['--dbpath', dbPath, '--port', String(port), '--bind_ip', '127.0.0.1', '--quiet'];
  const process_ = await spawnGuarded(binary, args, { output: 'ignore' });
  await waitUntil(() => answers(port), { what: 'mongod without replica set', timeoutMs: 30_000 });
  return process_;
}

const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
