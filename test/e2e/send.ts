import { randomUUID } from 'node:crypto';
import type { Route } from './routes.js';

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

export interface Request {
  readonly method: string;
  readonly path: string;
  /** Sent as it is. */
  readonly content?: string | Uint8Array<ArrayBuffer>;
  /** Over those that every request has; undefined leaves one out. */
  readonly headers?: Readonly<Record<string, string | undefined>>;
}

/** Sends what no well-behaved client would. */
export async function send(baseUrl: string, { method, path, content, headers = {} }: Request): Promise<Reply> {
  const given = Object.entries({ ...(content !== undefined && { 'content-type': 'application/json' }), ...headers });
  const response = await fetch(baseUrl + path, {
    method,
    headers: given.filter((header): header is [string, string] => header[1] !== undefined),
    ...(content !== undefined && { body: content }),
    redirect: 'manual',
  });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

/** What the route asks for in headers, so that nothing but the input under test is refused. */
export function headersFor(route: Route, token: string | undefined): Record<string, string> {
  return {
    ...(token !== undefined && { authorization: `Bearer ${token}` }),
    ...(route.keyRequired && { 'idempotency-key': randomUUID() }),
    ...(route.versioned && { 'if-match': '"1"' }),
  };
}

/** The path with its ids; one that is not known stands for a record that does not exist. */
export function pathOf(route: Route, ids: Readonly<Record<string, string>> = {}): string {
  return route.template.replace(/{(\w+)}/g, (_, name: string) => ids[name] ?? absentId);
}

/** Of the right shape, and of no record. */
export const absentId = '0198c0de-0000-7000-8000-0000deadbeef';

/** Requests under way at once in {@link forAll}. */
const width = 6;

/** Runs over all, a few at a time, so that the server is busy and not drowned. */
export async function forAll<T, R>(cases: readonly T[], run: (one: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  const queue = cases.entries();
  const work = async (): Promise<void> => {
    for (const [index, one] of queue) results[index] = await run(one);
  };
  await Promise.all(Array.from({ length: width }, work));
  return results;
}

/** The example of the route; where it shows both ways to say the same, one of them. */
export function plausibleBody({ name, body }: Route): Readonly<Record<string, unknown>> {
  const { personId, ...example } = body?.example ?? {};
  return name.startsWith('POST /v1/organizations/{id}/members')
    ? example
    : { ...example, ...(personId !== undefined && { personId }) };
}
