import { ApiClient, type ApiReply, type CallOptions, waitUntil } from '#testing';
import type { Narrator } from './narrator.js';

const timeoutMs = 30_000;

/** An organisation’s desk in the story: it acts over HTTP, and the narrator tells of it. */
export class Desk {
  constructor(
    readonly name: string,
    readonly client: ApiClient,
    private readonly narrator: Narrator,
  ) {}

  get organizationId(): string {
    if (this.client.organizationId === undefined) throw new Error(`${this.name} has no organisation`);
    return this.client.organizationId;
  }

  /** @throws Error with the problem document when the status is another */
  async does<T>(
    what: string,
    status: number,
    method: string,
    path: string,
    options?: CallOptions,
  ): Promise<ApiReply<T>> {
    const started = performance.now();
    const reply = await this.client.expect<T>(status, method, path, options);
    this.narrator.did(this.name, what, performance.now() - started);
    return reply;
  }

  /** Creates what names an organisation that has only just registered: until a service has heard of it, it knows none. */
  async createsOnceKnown<T>(what: string, path: string, body: object): Promise<T> {
    const started = performance.now();
    const reply = await waitUntil(
      async () => {
        const attempt = await this.client.call<T>('POST', path, { body });
        return attempt.status !== 404 && attempt;
      },
      { what: `${what}, as ${this.name} does it`, timeoutMs },
    );
    if (reply.status !== 201) throw new Error(`POST ${path} answered ${reply.status}: ${JSON.stringify(reply.body)}`);
    this.narrator.did(this.name, what, performance.now() - started);
    return reply.body;
  }

  /** What was caused elsewhere and is seen here after a moment. */
  async sees<T>(what: string, probe: (client: ApiClient) => Promise<T | undefined | false>): Promise<T> {
    const started = performance.now();
    const seen = await waitUntil(() => probe(this.client), {
      what: `${what}, as ${this.name} sees it`,
      timeoutMs,
    });
    this.narrator.followed(what, performance.now() - started);
    return seen;
  }
}
