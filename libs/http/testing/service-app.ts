import type { EventContract, EventEnvelope } from '#contracts';
import { type AccessTokenSubject, openApiDocument, signAccessToken } from '#http';
import { Clock, ManualClock } from '#messaging';
import { ApiClient, type ApiReply, type CallOptions } from '#testing';
// Not from the library's root, which has the conformance suite and with it a test runner.
import { committedEvents } from '../../messaging/testing/committed-events.js';
import type { ServiceParts } from './start-service.js';

const dayMs = 86_400_000;

/** What the tests of every service do with it; each adds the words of its own field. */
export class ServiceApp {
  constructor(protected readonly parts: ServiceParts) {}

  get url(): string {
    return this.parts.url;
  }

  async stop(): Promise<void> {
    await this.parts.stop();
  }

  /** What the service wrote down. */
  collection(name: string): ReturnType<ServiceParts['database']['collection']> {
    return this.parts.database.collection(name);
  }

  /** Says something for the service that the event is of. */
  async say<D extends object>(contract: EventContract<string, D>, subject: string, data: D): Promise<void> {
    const speaker = this.parts.speakers.get(contract.source);
    if (!speaker) throw new Error(`Nobody speaks for ${contract.source} here`);
    await speaker.say(contract, subject, data);
  }

  async tokenFor(subject: AccessTokenSubject): Promise<string> {
    return signAccessToken(subject, this.parts.signing, new Date());
  }

  /** Asks as whoever has this token, in English. */
  async call<T = Record<string, unknown>>(
    { token }: { readonly token?: string },
    method: string,
    path: string,
    { headers, ...options }: CallOptions = {},
  ): Promise<ApiReply<T>> {
    const asked = { 'accept-language': 'en', ...(token && { authorization: `Bearer ${token}` }), ...headers };
    return new ApiClient(this.url).call<T>(method, path, { ...options, headers: asked });
  }

  /** @throws Error with the problem when the answer is no 2xx */
  async ok<T>(
    caller: { readonly token?: string },
    method: string,
    path: string,
    options: CallOptions = {},
  ): Promise<T> {
    const reply = await this.call<T>(caller, method, path, options);
    if (reply.status < 300) return reply.body;
    throw new Error(`${method} ${path} answered ${reply.status}: ${JSON.stringify(reply.body)}`);
  }

  /** What this service said to the others about a subject, in order. */
  async said(subject: string): Promise<readonly EventEnvelope[]> {
    return (await this.committed()).filter((event) => event.subject === subject);
  }

  /** Every route of this service, but those that each service has. */
  routes(): string[] {
    const { paths } = openApiDocument(this.parts.app);
    const shared = /^\/v1\/(audit|operations)\//;
    return Object.entries(paths)
      .filter(([path]) => path.startsWith('/v1/') && !shared.test(path))
      .flatMap(([path, operations]) => Object.keys(operations).map((method) => `${method.toUpperCase()} ${path}`))
      .sort();
  }

  /** The present business time. */
  get now(): Date {
    return this.parts.app.get<Clock>(Clock).now();
  }

  /** `YYYY-MM-DD`, so many days from the present business day; needs the manual clock. */
  day(ahead: number): string {
    return new Date(this.now.getTime() + ahead * dayMs).toISOString().slice(0, 10);
  }

  async pass(days: number): Promise<void> {
    await this.clock.advance(days * dayMs);
  }

  /** What a service, this one by default, committed to say, in the order of the commits. */
  protected async committed(databaseName = this.parts.database.name): Promise<readonly EventEnvelope[]> {
    return committedEvents(this.parts.database.getClient().db(databaseName));
  }

  private get clock(): ManualClock {
    return this.parts.app.get<Clock, ManualClock>(Clock);
  }
}
