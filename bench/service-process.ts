import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { exportJWK, generateKeyPair } from 'jose';
import { mongo } from 'mongoose';
import { v7 as newId } from 'uuid';
import { environment } from '#config';
import { type EventEnvelope, type ServiceName, SigningKeyPublished, topics } from '#contracts';
import { type AccessTokenSubject, signAccessToken, type SigningKey } from '#http';
import { MongoEventLog, toEventText } from '#messaging';
import { freePort } from '#stack';
import { NodeProcess } from '../scripts/launch/node-process.js';

/** Of the databases. */
export const prefix = 'bench';

/** A real service as a process of its own, and desks that may do all in it. */
export interface ServiceProcess {
  readonly url: string;
  readonly database: string;
  /** What a request of a desk carries, of one organisation unless another is named; good for ten minutes. */
  headers(organizationId?: string): Promise<Readonly<Record<string, string>>>;
  /** For who kills it and starts it again. */
  readonly process: NodeProcess;
  stop(): Promise<void>;
}

export interface ProcessOptions {
  readonly service: ServiceName;
  readonly uri: string;
  /** For its log. */
  readonly folder: string;
  /** Configuration that is not the same for all. */
  readonly settings?: Readonly<Record<string, string>>;
  /** What the directory said before it starts. */
  readonly history?: readonly EventEnvelope[];
}

export async function startServiceProcess(options: ProcessOptions): Promise<ServiceProcess> {
  const { service, uri, folder, settings = {}, history = [] } = options;
  const signing = await sayBefore(uri, history);
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const process = await NodeProcess.start({
    name: service,
    entry: `dist/services/${service}.js`,
    env: {
      ...environment,
      HOST: '127.0.0.1',
      PORT: String(port),
      MONGODB_URI: uri,
      MONGODB_DATABASE_PREFIX: prefix,
      ALIANZA_SECRET: randomUUID() + randomUUID(),
      LOG_LEVEL: 'info',
      ...settings,
    },
    log: join(folder, `${service}.log`),
    url,
  });
  await process.ready();
  const own = newId();
  return {
    url,
    database: `${prefix}_${service}`,
    headers: async (organizationId = own) => ({
      authorization: `Bearer ${await signAccessToken(deskOf(organizationId), signing, new Date())}`,
      'alianza-organization': organizationId,
      'content-type': 'application/json',
    }),
    process,
    stop: () => process.stop(),
  };
}

const deskOf = (id: string): AccessTokenSubject => ({
  personId: newId(),
  sessionId: newId(),
  organizations: [{ id, roles: ['admin', 'editor'] }],
  platformRoles: [],
});

/** As the directory would: through the event log, with a key for tokens. */
async function sayBefore(uri: string, history: readonly EventEnvelope[]): Promise<SigningKey> {
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
    await log.append(SigningKeyPublished.topic, [published, ...history].map(toEventText));
  } finally {
    await log.close();
    await client.close();
  }
  return { kid, key: privateKey };
}
