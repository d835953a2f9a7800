import { Config, environment } from '#config';
import { type ServiceName, SigningKeyPublished } from '#contracts';
import { buildApp, serve, type SigningKey } from '#http';
import { Clock, ManualClock } from '#messaging';
import { type MongodServer, startTemporaryMongod } from '#stack';
import { waitUntil } from '#testing';
import { Module, type Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { exportJWK, generateKeyPair } from 'jose';
import { type Connection, createConnection } from 'mongoose';
import { speaksFor, type SpeakingService } from './speaking-service.js';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

export interface ServiceSetting {
  readonly service: ServiceName;
  readonly module: Type;
  /** The services that only speak; the directory is one, since the signing key comes from it. */
  readonly others: readonly ServiceName[];
  readonly config?: Partial<Config>;
  /** A mongod that is there already and stays; absent: one of its own. */
  readonly mongodUri?: string;
  /** Called when the application was built and does not listen yet. */
  readonly prepare?: (app: NestFastifyApplication) => void;
}

/** What a running service is made of. */
export interface ServiceParts {
  readonly app: NestFastifyApplication;
  readonly url: string;
  /** The service's own database. */
  readonly database: Connection;
  readonly signing: SigningKey;
  readonly speakers: ReadonlyMap<string, SpeakingService>;
  readonly stop: () => Promise<void>;
}

/** A service over HTTP on a mongod of its own, ready and with a signing key; the others only speak. */
export async function startService({
  service,
  module,
  others,
  config,
  mongodUri,
  prepare,
}: ServiceSetting): Promise<ServiceParts> {
  const mongod = mongodUri === undefined ? await startTemporaryMongod({ env: environment }) : notOurs(mongodUri);
  const settings = Object.assign(new Config(), {
    NODE_ENV: 'test',
    MONGODB_URI: mongod.uri,
    PORT: 0,
    LOG_LEVEL: 'error',
    ALIANZA_SECRET: 'a deployment secret of more than 32 characters',
    ...config,
  });
  const types = new Map(others.map((other) => [`alianza/${other}`, speaksFor(other)] as const));
  @Module({ imports: [module, ...types.values()] })
  class ServiceAmongOthers {}
  const app = await buildApp(ServiceAmongOthers, settings, { name: service });
  prepare?.(app);
  await serve(app, settings);
  const url = await app.getUrl();
  const database = await createConnection(mongod.uri, {
    dbName: `${settings.MONGODB_DATABASE_PREFIX}_${service}`,
  }).asPromise();
  const speakers = new Map(
    [...types].map(([source, type]) => [source, app.get<SpeakingService>(type, { strict: false })] as const),
  );
  const signing = await publishKey(speakers.get('alianza/directory'));
  await waitUntil(async () => (await fetch(`${url}/health/ready`)).status === 200, { what: 'readiness' });
  await untilAfternoon(app.get(Clock));
  return { app, url, database, signing, speakers, stop: () => stop(app, database, mongod) };
}

/**
 * A clock that is set by hand begins at 15:00 UTC, when it is the same day all over the Americas: a test by night would
 * count days that have begun in one place and not in another.
 */
async function untilAfternoon(clock: Clock): Promise<void> {
  if (!(clock instanceof ManualClock)) return;
  const sinceMidnightMs = clock.now().getTime() % dayMs;
  await clock.advance((dayMs + 15 * hourMs - sinceMidnightMs) % dayMs);
}

type Server = Pick<MongodServer, 'uri' | 'stop'>;

const notOurs = (uri: string): Server => ({ uri, stop: () => Promise.resolve() });

async function publishKey(directory: SpeakingService | undefined): Promise<SigningKey> {
  const pair = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  const publicKey = { ...(await exportJWK(pair.publicKey)) };
  const [validFrom, validUntil] = [new Date().toISOString(), new Date(Date.now() + dayMs).toISOString()];
  await directory?.say(SigningKeyPublished, 'k1', { kid: 'k1', publicKey, validFrom, validUntil });
  return { kid: 'k1', key: pair.privateKey };
}

async function stop(app: NestFastifyApplication, database: Connection, mongod: Server): Promise<void> {
  await database.close();
  await app.close();
  await mongod.stop();
}
