import { Config, environment } from '#config';
import {
  type EventContract,
  type EventEnvelope,
  type InitiativeContent,
  MemberJoinedOrganization,
  OrganizationRegistered,
  OrganizationSuspended,
  ProposalPublished,
  type SeatSought,
  SigningKeyPublished,
} from '#contracts';
import {
  buildApp,
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
import { AlliancesModule } from '../src/alliances.module.js';
import type { AllianceListItemView } from '../src/http/views/alliance.view.js';
import { Directory, Matching, type OtherService, Proposals } from './other-services.js';

@Module({ imports: [AlliancesModule, Directory, Proposals, Matching] })
class AlliancesAmongOthers {}

export interface Desk {
  readonly personId: string;
  readonly organizationId: string;
  readonly token: string;
}

export interface Formed {
  readonly allianceId: string;
  readonly initiativeId: string;
  readonly seats: readonly SeatSought[];
}

const dayMs = 86_400_000;

/** A seat with one titular place that must be held, unless said otherwise. */
export const seat = (constituency: string, more: Partial<SeatSought> = {}): SeatSought => ({
  id: newId(),
  constituency,
  alsoAdmits: [],
  kind: 'titular',
  minimum: 1,
  maximum: 1,
  places: [],
  offers: [],
  ...more,
});

/** Alliances on a mongod of its own; directory and proposals only speak. */
export class AlliancesApp {
  private constructor(
    private readonly dbPath: string,
    private readonly mongod: MongodServer,
    private readonly app: NestFastifyApplication,
    private readonly connection: Connection,
    private readonly signing: SigningKey,
    readonly url: string,
  ) {}

  static async start(): Promise<AlliancesApp> {
    const dbPath = await mkdtemp(join(tmpdir(), 'alianza-alliances-'));
    const mongod = await startMongod({ dbPath, env: environment });
    const config = Object.assign(new Config(), {
      NODE_ENV: 'test',
      MONGODB_URI: mongod.uri,
      PORT: 0,
      LOG_LEVEL: 'error',
      ALIANZA_CLOCK: 'manual',
      ALIANZA_SECRET: 'a deployment secret of more than 32 characters',
    });
    const app = await buildApp(AlliancesAmongOthers, config, { name: 'alliances' });
    await serve(app, config);
    const connection = await createConnection(mongod.uri, { dbName: 'alianza_alliances' }).asPromise();
    const pair = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
    const signing = { kid: 'k1', key: pair.privateKey };
    const started = new AlliancesApp(dbPath, mongod, app, connection, signing, await app.getUrl());
    const publicKey = { ...(await exportJWK(pair.publicKey)) };
    const [validFrom, validUntil] = [new Date().toISOString(), new Date(Date.now() + dayMs).toISOString()];
    await started.directory.say(SigningKeyPublished, 'k1', { kid: 'k1', publicKey, validFrom, validUntil });
    await waitUntil(async () => (await fetch(`${started.url}/health/ready`)).status === 200, { what: 'readiness' });
    return started;
  }

  async stop(): Promise<void> {
    await this.connection.close();
    await this.app.close();
    await this.mongod.stop();
    await rm(this.dbPath, { recursive: true, force: true });
  }

  get directory(): OtherService {
    return this.speaker(Directory);
  }

  get proposals(): OtherService {
    return this.speaker(Proposals);
  }

  get matching(): OtherService {
    return this.speaker(Matching);
  }

  /** `YYYY-MM-DD`, so many days from the present business day. */
  day(ahead: number): string {
    return new Date(this.clock.now().getTime() + ahead * dayMs).toISOString().slice(0, 10);
  }

  async pass(days: number): Promise<void> {
    await this.clock.advance(days * dayMs);
  }

  /** A desk of a new organisation of this constituency. */
  async desk(constituency: string, roles: readonly OrganizationRole[] = ['editor']): Promise<Desk> {
    const organizationId = newId();
    const profile = { ...OrganizationRegistered.example.profile, constituency, mandate: 'none' };
    const registered = { ...OrganizationRegistered.example, organizationId, profile };
    await this.directory.say(OrganizationRegistered, organizationId, registered);
    return this.colleague(organizationId, roles);
  }

  /** Another desk of an organisation. */
  async colleague(organizationId: string, roles: readonly OrganizationRole[] = ['editor']): Promise<Desk> {
    const personId = newId();
    const member = { organizationId, personId, roles: [...roles], focalPoint: true };
    await this.directory.say(MemberJoinedOrganization, organizationId, member);
    const rows = this.connection.collection<{ _id: string; people?: string[] }>('known_organizations');
    const known = async () => (await rows.countDocuments({ _id: organizationId, people: personId })) === 1;
    await waitUntil(known, { what: 'the organisation with its desk' });
    return { personId, organizationId, token: await this.tokenFor(personId, organizationId, roles) };
  }

  /** Somebody with a platform role and no organisation. */
  async official(role: PlatformRole): Promise<Pick<Desk, 'token'>> {
    const subject = { personId: newId(), sessionId: newId(), organizations: [], platformRoles: [role] };
    return { token: await signAccessToken(subject, this.signing, new Date()) };
  }

  async suspend({ organizationId }: Desk, suspended = true): Promise<void> {
    await this.directory.say(OrganizationSuspended, organizationId, { organizationId, suspended });
  }

  /** Waits for the alliance that starts when this desk publishes an initiative. */
  async publish(lead: Desk, seats: readonly SeatSought[], content: Partial<InitiativeContent> = {}): Promise<Formed> {
    const initiativeId = newId();
    await this.proposals.say(ProposalPublished, initiativeId, {
      initiativeId,
      version: 1,
      leadOrganizationId: lead.organizationId,
      publishedBy: lead.personId,
      content: { ...ProposalPublished.example.content, seats: [...seats], ...content },
    });
    const allianceId = await waitUntil(async () => (await this.list(lead, `initiative=${initiativeId}`))[0]?.id, {
      what: 'the alliance of the initiative',
    });
    return { allianceId, initiativeId, seats };
  }

  async list(desk: Pick<Desk, 'token'>, query: string): Promise<readonly AllianceListItemView[]> {
    return (await this.get<{ items: AllianceListItemView[] }>(desk, `/v1/alliances?limit=100&${query}`)).items;
  }

  /** Asks as this desk, in English. */
  async call<T = Record<string, unknown>>(
    { token }: Pick<Desk, 'token'>,
    method: string,
    path: string,
    { headers, ...options }: CallOptions = {},
  ): Promise<ApiReply<T>> {
    const asked = { authorization: `Bearer ${token}`, 'accept-language': 'en', ...headers };
    return new ApiClient(this.url).call<T>(method, path, { ...options, headers: asked });
  }

  async get<T = Record<string, unknown>>(desk: Pick<Desk, 'token'>, path: string): Promise<T> {
    return this.ok<T>(desk, 'GET', path);
  }

  async post<T = Record<string, unknown>>(desk: Pick<Desk, 'token'>, path: string, body?: unknown): Promise<T> {
    return this.ok<T>(desk, 'POST', path, { ...(body !== undefined && { body }) });
  }

  /** @throws Error with the problem when the answer is no 2xx */
  async ok<T>(desk: Pick<Desk, 'token'>, method: string, path: string, options: CallOptions = {}): Promise<T> {
    const reply = await this.call<T>(desk, method, path, options);
    if (reply.status < 300) return reply.body;
    throw new Error(`${method} ${path} answered ${reply.status}: ${JSON.stringify(reply.body)}`);
  }

  /** What this service said to the others about an alliance, in order. */
  async said(allianceId: string): Promise<readonly EventEnvelope[]> {
    return (await committedEvents(this.connection.getClient().db(this.connection.name))).filter(
      ({ subject }) => subject === allianceId,
    );
  }

  /** Waits until this service said it. */
  async heard<D extends object>(
    allianceId: string,
    { type }: EventContract<string, D>,
  ): Promise<EventEnvelope<string, D>> {
    const find = async () => (await this.said(allianceId)).findLast((event) => event.type === type);
    return (await waitUntil(find, { what: type })) as EventEnvelope<string, D>;
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

  private async tokenFor(personId: string, id: string, roles: readonly OrganizationRole[]): Promise<string> {
    const subject = { personId, sessionId: newId(), organizations: [{ id, roles }], platformRoles: [] };
    return signAccessToken(subject, this.signing, new Date());
  }

  private get clock(): ManualClock {
    return this.app.get<Clock, ManualClock>(Clock);
  }

  private speaker(type: Type<OtherService>): OtherService {
    return this.app.get(type, { strict: false });
  }
}
