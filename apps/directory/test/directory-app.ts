import { Config, environment } from '#config';
import { type AnswerLink, makeAnswerToken } from '#contracts';
import { buildApp, openApiDocument, serve } from '#http';
import { committedEvents } from '#messaging/testing';
import { type MongodServer, startTemporaryMongod } from '#stack';
import { ApiClient, waitUntil } from '#testing';
import type { Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createConnection, type Connection } from 'mongoose';
import { v7 as newId } from 'uuid';
import { DirectoryModule } from '../src/directory.module.js';

export const secretariat = { email: 'secretariat@alianza.example', password: 'the password of the secretariat' };
export const password = 'a password of a desk';

/** The directory alone, on a mongod of its own. */
export class DirectoryApp {
  private constructor(
    private readonly mongod: MongodServer,
    private readonly app: NestFastifyApplication,
    private readonly connection: Connection,
    readonly url: string,
    readonly config: Config,
  ) {}

  static async start(overrides: Partial<Config> = {}): Promise<DirectoryApp> {
    const mongod = await startTemporaryMongod({ env: environment });
    const config = Object.assign(new Config(), {
      MONGODB_URI: mongod.uri,
      PORT: 0,
      LOG_LEVEL: 'error',
      ALIANZA_SECRET: 'a deployment secret of more than 32 characters',
      ALIANZA_ADMIN_EMAIL: secretariat.email,
      ALIANZA_ADMIN_PASSWORD: secretariat.password,
      ALIANZA_CLOCK: 'manual',
      ...overrides,
    });
    const app = await buildApp(DirectoryModule, config, { name: 'directory' });
    await serve(app, config);
    const connection = await createConnection(mongod.uri, { dbName: 'alianza_directory' }).asPromise();
    return new DirectoryApp(mongod, app, connection, await app.getUrl(), config);
  }

  async stop(): Promise<void> {
    await this.connection.close();
    await this.app.close();
    await this.mongod.stop();
  }

  client(): ApiClient {
    return new ApiClient(this.url);
  }

  /** A part of the service, for what two of them do at the same moment. */
  part<T>(type: Type<T>): T {
    return this.app.get(type, { strict: false });
  }

  /** Signed up, confirmed and signed in. */
  async desk(email: string): Promise<ApiClient> {
    const client = this.client();
    await client.expect(201, 'POST', '/v1/auth/sign-up', { body: { email, password, language: 'es' } });
    await client.expect(204, 'POST', '/v1/auth/verify-email', { body: { token: await this.codeFor(email) } });
    await this.signedIn(client, email);
    return client;
  }

  /** Signed in, and known to the guard. */
  async signedIn(client: ApiClient, email: string, secret = password): Promise<void> {
    await client.signIn(email, secret);
    await waitUntil(async () => (await client.call('GET', '/v1/me')).status === 200, { what: 'the signing key' });
  }

  /** Who administers a new organisation, and knows it in the token. */
  async administrator(email: string, profile: object = {}): Promise<ApiClient> {
    const client = await this.desk(email);
    const body = { names: { es: `Organización de ${email}` }, constituency: 'workers', ...profile };
    const { body: organization } = await client.expect<{ id: string }>(201, 'POST', '/v1/organizations', { body });
    await client.refresh();
    client.organizationId = organization.id;
    return client;
  }

  /** Invited by the administrator of an organisation, with a password, signed in for it. */
  async member(admin: ApiClient, email: string, roles: readonly string[]): Promise<ApiClient> {
    const path = `/v1/organizations/${admin.organizationId}/members`;
    await admin.expect(201, 'POST', path, { body: { email, roles } });
    const complete = { token: await this.codeFor(email), newPassword: password };
    await this.client().expect(204, 'POST', '/v1/auth/password-reset/complete', { body: complete });
    const client = this.client();
    await this.signedIn(client, email);
    if (admin.organizationId !== undefined) client.organizationId = admin.organizationId;
    return client;
  }

  /** Waits until the token of this client stands for nothing any more. */
  async refused(client: ApiClient): Promise<void> {
    await waitUntil(async () => (await client.call('GET', '/v1/me')).status === 401, {
      what: 'the token to be refused',
    });
  }

  /** The code in the newest mail to this address. */
  async codeFor(email: string): Promise<string> {
    const [mail] = await this.mailsTo(email);
    const code = mail?.text.split('\n').find((line) => /^[\w-]{43}$/.test(line));
    if (code === undefined) throw new Error(`No mail to ${email} has a code`);
    return code;
  }

  /** Newest first. */
  async mailsTo(email: string): Promise<{ readonly subject: string; readonly text: string }[]> {
    const mails = this.connection.collection<{ to: string; subject: string; text: string; queuedAt: Date }>('mails');
    return mails.find({ to: email }).sort({ queuedAt: -1 }).toArray();
  }

  /** The address in the mail that asks whether a profile is still right. */
  confirmationPath(asked: Pick<AnswerLink, 'personId' | 'organizationId' | 'version'>): string {
    const { organizationId: id } = asked;
    const item = { kind: 'profile' as const, id, allianceId: id, noticeId: newId() };
    const link = { ...item, ...asked, language: 'es' as const, issuedAt: new Date() };
    return `/v1/organizations/confirmations/${makeAnswerToken(this.config.ALIANZA_SECRET, link)}`;
  }

  /** Where the mail that asks this person for an answer leads who is not signed in. */
  answerSignInPath(personId: string): string {
    const ids = { id: newId(), noticeId: newId(), organizationId: newId(), allianceId: newId(), personId };
    const link = { kind: 'invitation' as const, version: 0, ...ids, language: 'en' as const, issuedAt: new Date() };
    return `/v1/auth/answers/${makeAnswerToken(this.config.ALIANZA_SECRET, link)}`;
  }

  /** A form is sent and its redirect not followed, as a browser would. */
  async submit(path: string, form: Readonly<Record<string, string>>): Promise<Response> {
    const headers = { accept: 'text/html', 'accept-language': 'en' };
    const body = new URLSearchParams(form);
    return fetch(this.url + path, { method: 'POST', headers, body, redirect: 'manual' });
  }

  /** As a browser does. */
  async browse(
    path: string,
    method = 'GET',
    token?: string,
  ): Promise<{ readonly status: number; readonly page: string }> {
    const headers = { accept: 'text/html', ...(token && { authorization: `Bearer ${token}` }) };
    const response = await fetch(this.url + path, { method, headers });
    return { status: response.status, page: await response.text() };
  }

  /** Data of the events of one type, in the order of the commits. */
  async events(type: string): Promise<Record<string, unknown>[]> {
    const said = await committedEvents(this.connection.getClient().db(this.connection.name));
    return said.filter((event) => event.type === `directory.${type}.v1`).map(({ data }) => ({ ...data }));
  }

  /** The directory's own routes, `GET /v1/organizations/{id}`; those of libs/http are tested there. */
  routes(): string[] {
    const { paths } = openApiDocument(this.app);
    const shared = /^\/v1\/(audit\/|operations\/directory\/(parked|lag|rebuild))/;
    return Object.entries(paths)
      .filter(([path]) => path.startsWith('/v1/') && !shared.test(path))
      .flatMap(([path, operations]) => Object.keys(operations).map((method) => `${method.toUpperCase()} ${path}`))
      .sort();
  }

  collection(name: string): ReturnType<Connection['collection']> {
    return this.connection.collection(name);
  }
}

/** Who has signed in. */
export const personOf = async (client: ApiClient): Promise<string> => (await client.get<{ id: string }>('/v1/me')).id;
