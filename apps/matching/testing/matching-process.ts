import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { Config, environment } from '#config';
import { type EventContract, type ServiceName, SigningKeyPublished } from '#contracts';
import { buildApp, type Membership, type PlatformRole, serve, signAccessToken } from '#http';
import { MessagingModule, MessagingProcess } from '#messaging';
import { runInContext } from '#observability';
import { type MongodServer, startMongod } from '#stack';
import { ApiClient, waitUntil } from '#testing';
import { Module } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { MatchingModule } from '../src/matching.module.js';

/** The services whose events matching hears, with nothing in them but an outbox. */
@Module({ imports: [MessagingModule.forService('directory', { models: [] })] })
class DirectoryStandIn {}
@Module({ imports: [MessagingModule.forService('proposals', { models: [] })] })
class ProposalsStandIn {}
@Module({ imports: [MessagingModule.forService('alliances', { models: [] })] })
class AlliancesStandIn {}
@Module({ imports: [DirectoryStandIn, ProposalsStandIn, AlliancesStandIn, MatchingModule] })
class ProcessModule {}

export interface Identity {
  readonly organizations?: readonly Membership[];
  readonly platformRoles?: readonly PlatformRole[];
}

/** The matching service on a real mongod and the MongoDB log, served over HTTP; other services only speak. */
export class MatchingProcess {
  private readonly keys = generateKeyPairSync('ed25519');
  private readonly kid = randomUUID();

  private constructor(
    readonly app: NestFastifyApplication,
    private readonly config: Config,
    private readonly mongod: MongodServer,
    private readonly dbPath: string,
  ) {}

  static async start(own: Partial<Config> = {}): Promise<MatchingProcess> {
    const dbPath = await mkdtemp(join(tmpdir(), 'alianza-matching-'));
    const mongod = await startMongod({ dbPath, env: environment });
    const config = Object.assign(new Config(), {
      NODE_ENV: 'test',
      MONGODB_URI: mongod.uri,
      ALIANZA_SECRET: randomUUID().repeat(2),
      PORT: 0,
      LOG_LEVEL: 'warn',
      ...own,
    });
    const app = await buildApp(ProcessModule, config, { name: 'matching' });
    await serve(app, config);
    const process = new MatchingProcess(app, config, mongod, dbPath);
    await process.publishKey();
    return process;
  }

  /** Another process of matching on the same databases, whom nobody has asked yet. */
  async another(own: Partial<Config>): Promise<NestFastifyApplication> {
    const config = Object.assign(new Config(), this.config, own);
    const app = await buildApp(MatchingModule, config, { name: 'matching' });
    await serve(app, config);
    return app;
  }

  /** Another service says something; returns its correlation id. */
  async say<D extends object>(contract: EventContract<string, D>, subject: string, data: D): Promise<string> {
    const correlationId = randomUUID();
    const service = contract.type.slice(0, contract.type.indexOf('.')) as ServiceName;
    const { unitOfWork } = this.app.get(MessagingProcess).of(service);
    await runInContext({ correlationId }, () => unitOfWork.run(async (tx) => tx.emit(contract, subject, data)));
    return correlationId;
  }

  async clientOf({ organizations = [], platformRoles = [] }: Identity): Promise<MatchingClient> {
    const subject = { personId: randomUUID(), sessionId: randomUUID(), organizations, platformRoles };
    const token = await signAccessToken(subject, { kid: this.kid, key: this.keys.privateKey as never }, new Date());
    return new MatchingClient(new ApiClient(await this.app.getUrl()), token);
  }

  async stop(): Promise<void> {
    await this.app.close();
    await this.mongod.stop();
    await rm(this.dbPath, { recursive: true, force: true });
  }

  private async publishKey(): Promise<void> {
    const day = 86_400_000;
    await this.say(SigningKeyPublished, this.kid, {
      kid: this.kid,
      publicKey: this.keys.publicKey.export({ format: 'jwk' }),
      validFrom: new Date(Date.now() - day).toISOString(),
      validUntil: new Date(Date.now() + day).toISOString(),
    });
    const api = new ApiClient(await this.app.getUrl());
    await waitUntil(async () => (await api.call('GET', '/health/ready')).status === 200, { what: 'readiness' });
  }
}

/** One desk with its token. */
export class MatchingClient {
  constructor(
    private readonly api: ApiClient,
    private readonly token: string,
  ) {}

  call<T = Record<string, unknown>>(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ) {
    const options = { headers: { authorization: `Bearer ${this.token}`, ...headers }, idempotencyKey: false } as const;
    return this.api.call<T>(method, path, body === undefined ? options : { ...options, body });
  }
}
