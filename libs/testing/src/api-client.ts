import { randomUUID } from 'node:crypto';

export interface ApiReply<T = Record<string, unknown>> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: T;
  readonly correlationId: string;
}

export interface CallOptions {
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent with every POST unless `false`; a fresh one by default. */
  readonly idempotencyKey?: string | false;
}

/** Talks to Alianza over HTTP as one desk would: with its token, for its organisation. */
export class ApiClient {
  private accessToken?: string;
  private refreshToken?: string;
  organizationId?: string;

  constructor(readonly baseUrl: string) {}

  get token(): string | undefined {
    return this.accessToken;
  }

  async signIn(email: string, password: string): Promise<void> {
    this.keepTokens(await this.expect(200, 'POST', '/v1/auth/sign-in', { body: { email, password } }));
  }

  /** A fresh token, which knows of the organisations that the person joined since. */
  async refresh(): Promise<void> {
    const body = { refreshToken: this.refreshToken };
    this.keepTokens(await this.expect(200, 'POST', '/v1/auth/refresh', { body }));
  }

  async call<T = Record<string, unknown>>(
    method: string,
    path: string,
    options: CallOptions = {},
  ): Promise<ApiReply<T>> {
    const response = await fetch(new URL(path, this.baseUrl), {
      method,
      headers: this.headersFor(method, options),
      ...(options.body !== undefined && { body: JSON.stringify(options.body) }),
    });
    const text = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      body: (isJson(response) ? JSON.parse(text) : text === '' ? {} : text) as T,
      correlationId: response.headers.get('x-correlation-id') ?? '',
    };
  }

  /** @throws Error with the problem document when the status is another */
  async expect<T = Record<string, unknown>>(
    status: number,
    method: string,
    path: string,
    options: CallOptions = {},
  ): Promise<ApiReply<T>> {
    const reply = await this.call<T>(method, path, options);
    if (reply.status === status) return reply;
    throw new Error(`${method} ${path} answered ${reply.status}, not ${status}: ${JSON.stringify(reply.body)}`);
  }

  async get<T = Record<string, unknown>>(path: string): Promise<T> {
    return (await this.expect<T>(200, 'GET', path)).body;
  }

  private headersFor(method: string, { body, headers, idempotencyKey }: CallOptions): Record<string, string> {
    return {
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...(this.accessToken && { authorization: `Bearer ${this.accessToken}` }),
      ...(this.organizationId && { 'alianza-organization': this.organizationId }),
      ...(method === 'POST' && idempotencyKey !== false && { 'idempotency-key': idempotencyKey ?? randomUUID() }),
      ...headers,
    };
  }

  private keepTokens({ body }: ApiReply): void {
    const { accessToken, refreshToken } = body as { accessToken: string; refreshToken: string };
    this.accessToken = accessToken;
    this.refreshToken = refreshToken;
  }
}

/** Pages are left as they are. */
const isJson = ({ headers }: Response): boolean => /\bjson\b/.test(headers.get('content-type') ?? '');
