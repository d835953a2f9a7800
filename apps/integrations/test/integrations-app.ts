import { Config, environment } from '#config';
import { type EventContract, type EventEnvelope, type ServiceName, SigningKeyPublished } from '#contracts';
import { type AccessTokenSubject, buildApp, type SigningKey, serve, signAccessToken } from '#http';
import { MessagingModule } from '#messaging';
import { committedEvents } from '#messaging/testing';
import { type ExecutionContext, runInContext } from '#observability';
import { UnitOfWork } from '#persistence';
import { type MongodServer, startMongod } from '#stack';
import { ApiClient, type ApiReply, waitUntil } from '#testing';
import { Module, type Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { exportJWK, generateKeyPair } from 'jose';
import { type Connection, createConnection } from 'mongoose';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TrailView } from '../src/http/trail.view.js';
import { IntegrationsModule } from '../src/integrations.module.js';

/** Speaks for a service that does not run here: real events through its own outbox, relay and topic. */
abstract class OtherService {
  constructor(readonly unitOfWork: UnitOfWork) {}
}

function speaksFor(service: ServiceName): Type<OtherService> {
  @Module({ imports: [MessagingModule.forService(service, { models: [] })] })
  class Speaking extends OtherService {
    constructor(unitOfWork: UnitOfWork) {
      super(unitOfWork);
    }
  }
  return Speaking;
}

const speakers = {
  directory: speaksFor('directory'),
  alliances: speaksFor('alliances'),
  matching: speaksFor('matching'),
};

@Module({ imports: [IntegrationsModule, ...Object.values(speakers)] })
class IntegrationsAmongOthers {}

/** Integrations on a mongod of its own; the other services only speak. */
export class IntegrationsApp {
  private constructor(
    private readonly dbPath: string,
    private readonly mongod: MongodServer,
    private readonly app: NestFastifyApplication,
    private readonly connection: Connection,
    private readonly signing: SigningKey,
    private readonly url: string,
  ) {}

  static async start(): Promise<IntegrationsApp> {
    const dbPath = await mkdtemp(join(tmpdir(), 'alianza-integrations-'));
    const mongod = await startMongod({ dbPath, env: environment });
    const config = Object.assign(new Config(), {
      NODE_ENV: 'test',
      MONGODB_URI: mongod.uri,
      PORT: 0,
      LOG_LEVEL: 'error',
      ALIANZA_SECRET: 'a deployment secret of more than 32 characters',
    });
    const app = await buildApp(IntegrationsAmongOthers, config, { name: 'integrations' });
    await serve(app, config);
    const connection = await createConnection(mongod.uri).asPromise();
    const pair = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
    const signing = { kid: 'k1', key: pair.privateKey };
    const started = new IntegrationsApp(dbPath, mongod, app, connection, signing, await app.getUrl());
    const publicKey = { ...(await exportJWK(pair.publicKey)) };
    const [validFrom, validUntil] = [new Date().toISOString(), new Date(Date.now() + 86_400_000).toISOString()];
    await started.say(SigningKeyPublished, 'k1', { kid: 'k1', publicKey, validFrom, validUntil });
    await waitUntil(async () => (await fetch(`${started.url}/health/ready`)).status === 200, { what: 'readiness' });
    return started;
  }

  async stop(): Promise<void> {
    await this.connection.close();
    await this.app.close();
    await this.mongod.stop();
    await rm(this.dbPath, { recursive: true, force: true });
  }

  /** Answers the envelope of what was said. */
  async say<D extends object>(
    contract: EventContract<string, D>,
    subject: string,
    data: D,
    context: ExecutionContext = { correlationId: 'a-request-of-nobody' },
  ): Promise<EventEnvelope> {
    const service = contract.source.slice('alianza/'.length) as keyof typeof speakers;
    const { unitOfWork } = this.app.get(speakers[service], { strict: false });
    await runInContext(context, () => unitOfWork.run((tx) => Promise.resolve(tx.emit(contract, subject, data))));
    const said = (await committedEvents(this.connection.getClient().db(`alianza_${service}`))).at(-1);
    if (!said) throw new Error(`${service} has said nothing`);
    return said;
  }

  async trail(
    reader: Pick<AccessTokenSubject, 'organizations' | 'platformRoles'> | undefined,
    correlationId: string,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<ApiReply<TrailView>> {
    const subject = { personId: 'person', sessionId: 'session' };
    const token = reader && (await signAccessToken({ ...subject, ...reader }, this.signing, new Date()));
    return new ApiClient(this.url).call('GET', `/v1/trails/${correlationId}`, {
      headers: {
        'accept-language': 'en',
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
        ...headers,
      },
    });
  }
}
