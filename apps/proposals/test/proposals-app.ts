import { Config, environment } from '#config';
import { type EventEnvelope, OrganizationSuspended, SigningKeyPublished } from '#contracts';
import {
  buildApp,
  type Membership,
  openApiDocument,
  type OrganizationRole,
  type PlatformRole,
  serve,
  signAccessToken,
  type SigningKey,
} from '#http';
import { Clock, ManualClock } from '#messaging';
import { committedEvents } from '#messaging/testing';
import { type MongodServer, startMongod } from '#stack';
import { ApiClient, type ApiReply, type CallOptions, waitUntil } from '#testing';
import { Module, type Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { exportJWK, generateKeyPair } from 'jose';
import { type Connection, createConnection } from 'mongoose';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { v7 as newId } from 'uuid';
import type { InitiativeView } from '../src/http/initiative.view.js';
import { ProposalsModule } from '../src/proposals.module.js';
import { Alliances, Directory, Matching, type OtherService } from './other-services.js';

@Module({ imports: [ProposalsModule, Directory, Matching, Alliances] })
class ProposalsAmongOthers {}

/** Somebody at a desk, with an organisation to act for; without a token: nobody in particular. */
export interface Desk {
  readonly personId: string;
  readonly organizationId: string;
  readonly token: string;
}

const dayMs = 86_400_000;

/** A call that can be published as it stands. */
export const call = (more: object = {}): object => ({
  kind: 'proposal',
  sourceLanguage: 'es',
  title: { es: 'Contratación sin cobros', en: 'Recruitment without fees' },
  summary: { es: 'Un registro común de agencias.' },
  themes: ['fair_recruitment'],
  places: ['GT', 'MX-CHP'],
  lookingFor: [{ constituency: 'workers', places: ['MX'], offers: ['legal_advice'] }],
  ...more,
});

/** Proposals on a mongod of its own; directory, matching and alliances only speak. */
export class ProposalsApp {
  private constructor(
    private readonly dbPath: string,
    private readonly mongod: MongodServer,
    private readonly app: NestFastifyApplication,
    readonly database: Connection,
    private readonly signing: SigningKey,
    private readonly url: string,
  ) {}

  static async start(): Promise<ProposalsApp> {
    const dbPath = await mkdtemp(join(tmpdir(), 'alianza-proposals-'));
    const mongod = await startMongod({ dbPath, env: environment });
    const config = Object.assign(new Config(), {
      NODE_ENV: 'test',
      MONGODB_URI: mongod.uri,
      PORT: 0,
      LOG_LEVEL: 'error',
      ALIANZA_CLOCK: 'manual',
      ALIANZA_SECRET: 'a deployment secret of more than 32 characters',
    });
    const app = await buildApp(ProposalsAmongOthers, config, { name: 'proposals' });
    await serve(app, config);
    const database = await createConnection(mongod.uri, { dbName: 'alianza_proposals' }).asPromise();
    const pair = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
    const signing = { kid: 'k1', key: pair.privateKey };
    const started = new ProposalsApp(dbPath, mongod, app, database, signing, await app.getUrl());
    const publicKey = { ...(await exportJWK(pair.publicKey)) };
    const [validFrom, validUntil] = [new Date().toISOString(), new Date(Date.now() + dayMs).toISOString()];
    await started.speaker(Directory).say(SigningKeyPublished, 'k1', { kid: 'k1', publicKey, validFrom, validUntil });
    await waitUntil(async () => (await fetch(`${started.url}/health/ready`)).status === 200, { what: 'readiness' });
    return started;
  }

  async stop(): Promise<void> {
    await this.database.close();
    await this.app.close();
    await this.mongod.stop();
    await rm(this.dbPath, { recursive: true, force: true });
  }

  get matching(): OtherService {
    return this.speaker(Matching);
  }

  get alliances(): OtherService {
    return this.speaker(Alliances);
  }

  /** `YYYY-MM-DD`, so many days from the present business day. */
  day(ahead: number): string {
    return new Date(this.clock.now().getTime() + ahead * dayMs).toISOString().slice(0, 10);
  }

  async pass(days: number): Promise<void> {
    await this.clock.advance(days * dayMs);
  }

  async desk(roles: readonly OrganizationRole[] = ['editor'], organizationId: string = newId()): Promise<Desk> {
    const personId = newId();
    return { personId, organizationId, token: await this.tokenOf(personId, [{ id: organizationId, roles }]) };
  }

  /** A desk of several organisations, which names none of them. */
  async networkDesk(organizations: readonly string[]): Promise<Pick<Desk, 'token'>> {
    return {
      token: await this.tokenOf(
        newId(),
        organizations.map((id) => ({ id, roles: ['editor'] })),
      ),
    };
  }

  /** Somebody with a platform role and no organisation. */
  async official(role: PlatformRole): Promise<Pick<Desk, 'token'>> {
    return { token: await this.tokenOf(newId(), [], [role]) };
  }

  async suspend({ organizationId }: Desk, suspended = true): Promise<void> {
    await this.speaker(Directory).say(OrganizationSuspended, organizationId, { organizationId, suspended });
  }

  async draft(lead: Desk, more: object = {}): Promise<InitiativeView> {
    return this.ok<InitiativeView>(lead, 'POST', '/v1/initiatives', { body: call(more) });
  }

  async publish(lead: Desk, more: object = {}): Promise<InitiativeView> {
    const { id } = await this.draft(lead, more);
    return this.ok<InitiativeView>(lead, 'POST', `/v1/initiatives/${id}/publish`);
  }

  /** Changes what this view shows, in the version that it shows. */
  async revise(lead: Desk, { id, version }: InitiativeView, body: object): Promise<ApiReply<InitiativeView>> {
    return this.call<InitiativeView>(lead, 'PATCH', `/v1/initiatives/${id}`, {
      body,
      headers: { 'if-match': `"${version}"` },
    });
  }

  async status(desk: Partial<Desk>, id: string): Promise<number> {
    return (await this.call(desk, 'GET', `/v1/initiatives/${id}`)).status;
  }

  /** Ids of the initiatives that a list shows. */
  async found(desk: Partial<Desk>, query: string): Promise<readonly string[]> {
    const path = `/v1/initiatives?limit=100&${query}`;
    const { items } = await this.ok<{ items: readonly InitiativeView[] }>(desk, 'GET', path);
    return items.map(({ id }) => id);
  }

  /** Asks as this desk, in English. */
  async call<T = Record<string, unknown>>(
    { token }: Partial<Desk>,
    method: string,
    path: string,
    { headers, ...options }: CallOptions = {},
  ): Promise<ApiReply<T>> {
    const asked = { 'accept-language': 'en', ...(token && { authorization: `Bearer ${token}` }), ...headers };
    return new ApiClient(this.url).call<T>(method, path, { ...options, headers: asked });
  }

  /** @throws Error with the problem when the answer is no 2xx */
  async ok<T>(desk: Partial<Desk>, method: string, path: string, options: CallOptions = {}): Promise<T> {
    const reply = await this.call<T>(desk, method, path, options);
    if (reply.status < 300) return reply.body;
    throw new Error(`${method} ${path} answered ${reply.status}: ${JSON.stringify(reply.body)}`);
  }

  /** What this service said to the others about an initiative, in order. */
  async said(id: string): Promise<readonly EventEnvelope[]> {
    return (await committedEvents(this.database.getClient().db(this.database.name))).filter(
      ({ subject }) => subject === id,
    );
  }

  /** Every route of this service, but those that each service has. */
  routes(): string[] {
    const { paths } = openApiDocument(this.app);
    const shared = /^\/v1\/(audit|operations)\//;
    return Object.entries(paths)
      .filter(([path]) => path.startsWith('/v1/') && !shared.test(path))
      .flatMap(([path, operations]) => Object.keys(operations).map((method) => `${method.toUpperCase()} ${path}`))
      .sort();
  }

  private async tokenOf(
    personId: string,
    organizations: readonly Membership[],
    platformRoles: readonly PlatformRole[] = [],
  ): Promise<string> {
    const subject = { personId, sessionId: newId(), organizations, platformRoles };
    return signAccessToken(subject, this.signing, new Date());
  }

  private get clock(): ManualClock {
    return this.app.get<Clock, ManualClock>(Clock);
  }

  private speaker(type: Type<OtherService>): OtherService {
    return this.app.get(type, { strict: false });
  }
}
