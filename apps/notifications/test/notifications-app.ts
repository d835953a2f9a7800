import { Config, environment } from '#config';
import {
  AccessRevoked,
  AllianceFormingStarted,
  ContactChanged,
  type EventContract,
  type EventEnvelope,
  type InitiativeContent,
  MemberJoinedOrganization,
  OrganizationRegistered,
  ProposalPublished,
  sealContact,
  SigningKeyPublished,
} from '#contracts';
import { committedEvents } from '#messaging/testing';
import { buildApp, type SigningKey, serve, signAccessToken } from '#http';
import { Clock, ManualClock } from '#messaging';
import { type MongodServer, startMongod } from '#stack';
import { ApiClient, type ApiReply, type CallOptions, NoticeStream, waitUntil } from '#testing';
import { Module, type Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { exportJWK, generateKeyPair } from 'jose';
import { type Connection, createConnection } from 'mongoose';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { v7 as newId } from 'uuid';
import type { NotificationView } from '../src/http/notification.view.js';
import { StreamTiming } from '../src/live/live-notices.js';
import { NotificationsModule } from '../src/notifications.module.js';
import type { InboxDocument } from '../src/persistence/inbox.schema.js';
import type { NoticeWindowDocument } from '../src/persistence/notice-window.schema.js';
import type { NoticeDocument } from '../src/persistence/notice.schema.js';
import { Alliances, Directory, Matching, type OtherService, Proposals } from './other-services.js';
import { PostOffice } from './post-office.js';

@Module({ imports: [NotificationsModule, Directory, Proposals, Matching, Alliances] })
class NotificationsAmongOthers {}

export interface Desk {
  readonly personId: string;
  readonly sessionId: string;
  readonly organizationId: string;
  readonly email: string;
  readonly token: string;
}

export type Notice = NotificationView;

export interface KnownAlliance {
  readonly initiativeId: string;
  readonly allianceId: string;
}

const secret = 'a deployment secret of more than 32 characters';

/** Notifications on a mongod of its own, with a real post office; the other services only speak. */
export class NotificationsApp {
  private constructor(
    private readonly dbPath: string,
    private readonly mongod: MongodServer,
    private readonly app: NestFastifyApplication,
    private readonly connection: Connection,
    private readonly signing: SigningKey,
    readonly post: PostOffice,
    readonly url: string,
  ) {}

  static async start(): Promise<NotificationsApp> {
    const dbPath = await mkdtemp(join(tmpdir(), 'alianza-notifications-'));
    const mongod = await startMongod({ dbPath, env: environment });
    const post = await PostOffice.open();
    const config = Object.assign(new Config(), {
      NODE_ENV: 'test',
      ALIANZA_CLOCK: 'manual',
      MONGODB_URI: mongod.uri,
      PORT: 0,
      LOG_LEVEL: 'error',
      ALIANZA_SECRET: secret,
      ALIANZA_PUBLIC_URL: 'https://alianza.example',
      SMTP_URL: post.url,
    });
    const app = await buildApp(NotificationsAmongOthers, config, { name: 'notifications' });
    Object.assign(app.get(StreamTiming, { strict: false }), { heartbeatMs: 200, stalledMs: 2_000 });
    await serve(app, config);
    const connection = await createConnection(mongod.uri, { dbName: 'alianza_notifications' }).asPromise();
    const pair = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
    const signing = { kid: 'k1', key: pair.privateKey };
    const started = new NotificationsApp(dbPath, mongod, app, connection, signing, post, await app.getUrl());
    const publicKey = { ...(await exportJWK(pair.publicKey)) };
    const [validFrom, validUntil] = [new Date().toISOString(), new Date(Date.now() + 86_400_000).toISOString()];
    await started.directory.say(SigningKeyPublished, 'k1', { kid: 'k1', publicKey, validFrom, validUntil });
    await waitUntil(async () => (await fetch(`${started.url}/health/ready`)).status === 200, { what: 'readiness' });
    return started;
  }

  async stop(): Promise<void> {
    await this.connection.close();
    await this.app.close();
    await this.post.close();
    await this.mongod.stop();
    await rm(this.dbPath, { recursive: true, force: true });
  }

  get directory(): OtherService {
    return this.speaker(Directory);
  }

  get matching(): OtherService {
    return this.speaker(Matching);
  }

  get alliances(): OtherService {
    return this.speaker(Alliances);
  }

  /** A desk that is the focal point of a new organisation, with an address that is known. */
  async desk(name: string, language: string, email = `${name}@desk.example`): Promise<Desk> {
    const [personId, organizationId, sessionId] = [newId(), newId(), newId()];
    const profile = { ...OrganizationRegistered.example.profile, names: { es: `Organización ${name}` } };
    await this.directory.say(OrganizationRegistered, organizationId, {
      ...OrganizationRegistered.example,
      organizationId,
      profile,
    });
    const member = { organizationId, personId, roles: ['admin'], focalPoint: true };
    await this.directory.say(MemberJoinedOrganization, organizationId, member);
    const sealed = await sealContact(secret, { email, language, timeZone: 'America/Managua' });
    await this.directory.say(ContactChanged, personId, { personId, sealed });
    await this.known('addressed_contacts', personId);
    return { personId, sessionId, organizationId, email, token: await this.tokenFor(personId, sessionId) };
  }

  async tokenFor(personId: string, sessionId: string): Promise<string> {
    return signAccessToken({ personId, sessionId, organizations: [], platformRoles: [] }, this.signing, new Date());
  }

  /** An alliance that forms around an initiative, coordinated by this desk; notices of its forming are not awaited. */
  async alliance(lead: Desk, content: Partial<InitiativeContent> = {}): Promise<KnownAlliance> {
    const [initiativeId, allianceId] = [newId(), newId()];
    await this.speaker(Proposals).say(ProposalPublished, initiativeId, {
      ...ProposalPublished.example,
      initiativeId,
      content: { ...ProposalPublished.example.content, title: { es: 'Contratación justa' }, ...content },
    });
    await this.alliances.say(AllianceFormingStarted, allianceId, {
      ...AllianceFormingStarted.example,
      allianceId,
      initiativeId,
      leadOrganizationId: lead.organizationId,
      coordinatorPersonId: lead.personId,
    });
    await this.known('noticed_alliances', allianceId);
    return { initiativeId, allianceId };
  }

  /** Business time goes on. */
  async passes(ms: number): Promise<void> {
    await this.app.get<Clock, ManualClock>(Clock).advance(ms);
  }

  async revoke({ personId }: Desk): Promise<void> {
    const issuedBefore = new Date().toISOString();
    await this.directory.say(AccessRevoked, personId, { personId, issuedBefore });
  }

  /** Asks as this desk, in English unless the headers say otherwise. */
  async call<T = Record<string, unknown>>(
    { token }: Pick<Desk, 'token'>,
    method: string,
    path: string,
    { headers, ...options }: CallOptions = {},
  ): Promise<ApiReply<T>> {
    const asked = { authorization: `Bearer ${token}`, 'accept-language': 'en', ...headers };
    return new ApiClient(this.url).call<T>(method, path, { ...options, headers: asked });
  }

  /** Waits until the inbox of this desk holds so many; newest first. */
  async inbox(desk: Desk, count: number): Promise<readonly Notice[]> {
    return waitUntil(
      async () => {
        const { body } = await this.call<{ items: Notice[] }>(desk, 'GET', '/v1/notifications?limit=100');
        return body.items.length >= count && body.items;
      },
      { what: `${count} notices for ${desk.email}` },
    );
  }

  async stream({ token }: Pick<Desk, 'token'>, lastEventId?: number): Promise<NoticeStream> {
    return NoticeStream.open(this.url, token, lastEventId);
  }

  /** How many clients the server holds a live stream for. */
  async openStreams(): Promise<number> {
    const text = await (await fetch(`${this.url}/metrics`)).text();
    return Number(/^alianza_live_streams (\d+)$/m.exec(text)?.[1]);
  }

  /** Notices that were committed elsewhere: nobody in this process knows of them. */
  async writeAsAnotherProcess({ personId }: Desk, count: number, title = 'Contratación justa'): Promise<void> {
    const notices = this.connection.collection<NoticeDocument>('notices');
    const model = await notices.findOne({ kind: 'alliance_forming_started' });
    if (!model) throw new Error('There is no notice to write once more');
    const content = { ...model.content, initiative: { es: title } };
    const written = Array.from({ length: count }, (_, at) => ({ _id: newId(), eventId: newId(), sequence: at + 1 }));
    await this.connection.collection<InboxDocument>('inboxes').insertOne({ _id: personId, last: count });
    await notices.insertMany(written.map((own) => ({ ...model, ...own, personId, content })));
  }

  /** Notices that wait to be told this desk together. */
  async waitingFor({ personId }: Desk): Promise<number> {
    const windows = this.connection.collection<NoticeWindowDocument>('notice_windows');
    return (await windows.findOne({ _id: personId }))?.waiting ?? 0;
  }

  /** What this service said to the others. */
  async said<D extends object>({ type }: EventContract<string, D>): Promise<readonly EventEnvelope<string, D>[]> {
    const said = await committedEvents(this.connection.getClient().db(this.connection.name));
    return said.filter((event): event is EventEnvelope<string, D> => event.type === type);
  }

  private async known(collection: string, id: string): Promise<void> {
    const rows = this.connection.collection<{ _id: string }>(collection);
    await waitUntil(async () => (await rows.countDocuments({ _id: id })) === 1, { what: `${id} in ${collection}` });
  }

  private speaker(type: Type<OtherService>): OtherService {
    return this.app.get(type, { strict: false });
  }
}
