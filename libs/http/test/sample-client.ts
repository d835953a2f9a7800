import { v7 as uuid } from 'uuid';
import type { AccessTokenSubject, ProblemDocument } from '../src/index.js';
import type { SampleApp } from './sample-app.js';
import type { SampleView } from './sample-service.js';

export interface Reply<T = ProblemDocument> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: T;
  readonly text: string;
}

export interface Call {
  readonly body?: unknown;
  /** Sent as it is. */
  readonly raw?: string | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
  readonly token?: string | undefined;
}

export const organization = uuid();
export const subject: AccessTokenSubject = {
  personId: uuid(),
  sessionId: uuid(),
  organizations: [{ id: organization, roles: ['editor'] }],
  platformRoles: [],
};
export const stranger: AccessTokenSubject = {
  personId: uuid(),
  sessionId: uuid(),
  organizations: [{ id: uuid(), roles: ['admin'] }],
  platformRoles: [],
};
export const sample = {
  title: { es: 'Contratación equitativa' },
  name: 'fair hiring',
  themes: ['fair_recruitment'],
  lookingFor: [{ constituency: 'employers', count: 1 }],
  resources: { status: 'to_be_defined' },
};

export const pointersOf = ({ body }: Reply): string[] =>
  (body.errors ?? []).map(({ pointer, code }) => `${pointer} ${code}`);

export interface SampleClient {
  /** With the token of `subject` unless another, or none, is given. */
  call<T = ProblemDocument>(method: string, path: string, options?: Call): Promise<Reply<T>>;
  create<T = SampleView>(body?: unknown, key?: string, options?: Call): Promise<Reply<T>>;
}

export async function sampleClient(service: SampleApp): Promise<SampleClient> {
  const token = await service.tokenFor(subject);
  const call: SampleClient['call'] = async <T>(method: string, path: string, options: Call = {}): Promise<Reply<T>> => {
    const { body, raw, headers } = options;
    const bearer = 'token' in options ? options.token : token;
    const content = raw ?? (body === undefined ? undefined : JSON.stringify(body));
    const response = await fetch(service.url + path, {
      method,
      headers: {
        ...(content !== undefined && { 'content-type': 'application/json' }),
        ...(bearer !== undefined && { authorization: `Bearer ${bearer}` }),
        ...headers,
      },
      ...(content !== undefined && { body: content as string }),
    });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json') ?? false;
    return { status: response.status, headers: response.headers, text, body: (isJson ? JSON.parse(text) : {}) as T };
  };
  return {
    call,
    create: (body = sample, key = uuid(), options = {}) =>
      call('POST', '/v1/samples', { body, ...options, headers: { 'idempotency-key': key, ...options.headers } }),
  };
}
