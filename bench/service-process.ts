import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { exportJWK, generateKeyPair } from 'jose';
import { mongo } from 'mongoose';
import { v7 as newId } from 'uuid';
import { environment } from '#config';
import { type EventEnvelope, SigningKeyPublished, topics } from '#contracts';
import { signAccessToken, type SigningKey } from '#http';
import { MongoEventLog, toEventText } from '#messaging';
import { freePort } from '#stack';
import { NodeProcess } from '../scripts/launch/node-process.js';

const prefix = 'bench';

/** The real proposals service as a process of its own, and a desk that may write in it. */
export interface ProposalsService {
  readonly url: string;
  readonly database: string;
  /** What a request of the desk carries; good for ten minutes. */
  headers(): Promise<Readonly<Record<string, string>>>;
  stop(): Promise<void>;
}

export async function startProposals(uri: string, folder: string): Promise<ProposalsService> {
  const signing = await publishSigningKey(uri);
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const process = await NodeProcess.start({
    name: 'proposals',
    entry: 'dist/apps/proposals/src/main.js',
    env: {
      ...environment,
      HOST: '127.0.0.1',
      PORT: String(port),
      MONGODB_URI: uri,
      MONGODB_DATABASE_PREFIX: prefix,
      ALIANZA_SECRET: randomUUID() + randomUUID(),
      LOG_LEVEL: 'info',
    },
    log: join(folder, 'proposals.log'),
    url,
  });
  await process.ready();
  const organizationId = newId();
  const desk = {
    personId: newId(),
    sessionId: newId(),
    organizations: [{ id: organizationId, roles: ['editor' as const] }],
    platformRoles: [],
  };
  return {
    url,
    database: `${prefix}_proposals`,
    headers: async () => ({
      authorization: `Bearer ${await signAccessToken(desk, signing, new Date())}`,
      'alianza-organization': organizationId,
      'content-type': 'application/json',
    }),
    stop: () => process.stop(),
  };
}

/** As the directory would: through the event log, before the service comes. */
async function publishSigningKey(uri: string): Promise<SigningKey> {
  const { privateKey, publicKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  const kid = newId();
  const now = Date.now();
  const dayMs = 24 * 3600 * 1000;
  const published: EventEnvelope = {
    specversion: '1.0',
    id: newId(),
    source: SigningKeyPublished.source,
    type: SigningKeyPublished.type,
    subject: kid,
    time: new Date(now).toISOString(),
    sequence: 1,
    correlationid: kid,
    data: {
      kid,
      publicKey: await exportJWK(publicKey),
      validFrom: new Date(now).toISOString(),
      validUntil: new Date(now + dayMs).toISOString(),
    },
  };
  const client = new mongo.MongoClient(uri);
  const log = new MongoEventLog({ db: client.db(`${prefix}_log`), owner: 'bench', logger: () => undefined });
  try {
    await log.open();
    await log.ensureTopics(topics);
    await log.append(SigningKeyPublished.topic, [toEventText(published)]);
  } finally {
    await log.close();
    await client.close();
  }
  return { kid, key: privateKey };
}
