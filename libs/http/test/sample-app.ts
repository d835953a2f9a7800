import { Config, environment } from '#config';
import { SigningKeyPublished } from '#contracts';
import { type MongodServer, startTemporaryMongod } from '#stack';
import { waitUntil } from '#testing';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { exportJWK, generateKeyPair } from 'jose';
import mongoose from 'mongoose';
import { type AccessTokenSubject, buildApp, serve, type SigningKey, signAccessToken } from '../src/index.js';
import { SampleModule, Samples } from './sample-service.js';

export interface SampleApp {
  readonly app: NestFastifyApplication;
  readonly url: string;
  readonly samples: Samples;
  readonly config: Config;
  readonly signing: SigningKey;
  readonly mongod: MongodServer;
  tokenFor(subject: AccessTokenSubject): Promise<string>;
  /** Everything that is stored, as one hash by database. */
  fingerprint(): Promise<string>;
  stop(): Promise<void>;
}

/** The sample service on a port of its own, with a real mongod, whose access keys came through the real event log. */
export async function startSampleApp(): Promise<SampleApp> {
  const mongod = await startTemporaryMongod({ env: environment, testCommands: true });
  const config = Object.assign(new Config(), {
    NODE_ENV: 'test',
    PORT: 0,
    MONGODB_URI: mongod.uri,
    ALIANZA_SECRET: 'a secret of more than thirty-two characters',
    LOG_LEVEL: 'silent',
  });
  const app = await buildApp(SampleModule, config, { name: 'directory' });
  await serve(app, config);
  const url = await app.getUrl();
  const samples = app.get(Samples, { strict: false });
  const signing = await publishKey(samples);
  const ready = async (): Promise<boolean> => (await fetch(`${url}/health/ready`)).status === 200;
  await waitUntil(ready, { what: 'readiness' });
  return {
    app,
    url,
    samples,
    config,
    signing,
    mongod,
    tokenFor: (subject) => signAccessToken(subject, signing, new Date()),
    fingerprint: () => fingerprint(mongod.uri),
    stop: async () => {
      await app.close();
      await mongod.stop();
    },
  };
}

async function publishKey({ unitOfWork }: Samples): Promise<SigningKey> {
  const pair = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  const publicKey = { ...(await exportJWK(pair.publicKey)) };
  const now = Date.now();
  const validFrom = new Date(now).toISOString();
  const validUntil = new Date(now + 86_400_000).toISOString();
  await unitOfWork.run(async (tx) => {
    tx.emit(SigningKeyPublished, 'k1', { kid: 'k1', publicKey, validFrom, validUntil });
    await Promise.resolve();
  });
  return { kid: 'k1', key: pair.privateKey };
}

async function fingerprint(uri: string): Promise<string> {
  const connection = await mongoose.createConnection(uri).asPromise();
  try {
    const db = connection.getClient().db('alianza_directory');
    const { collections } = (await db.command({ dbHash: 1 })) as { collections: Record<string, string> };
    return JSON.stringify(Object.entries(collections).filter(([name]) => name !== 'leases'));
  } finally {
    await connection.close();
  }
}
