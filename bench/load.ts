import { randomUUID } from 'node:crypto';
import autocannon from 'autocannon';

export interface Load {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** One POST each, every one with an idempotency key of its own. */
  readonly paths: readonly string[];
  readonly body?: object;
  readonly connections: number;
}

export interface LoadOutcome {
  /** Requests a second. */
  readonly rate: number;
  readonly replies: readonly string[];
}

/**
 * Sends every request, so many at once.
 * @throws Error with the first reply that is no success
 */
export async function send({ url, headers, paths, body, connections }: Load): Promise<LoadOutcome> {
  let next = 0;
  let refused: string | undefined;
  const replies: string[] = [];
  const begun = performance.now();
  // autocannon itself comes back at its next whole second only.
  let ended = begun;
  await autocannon({
    url,
    connections,
    amount: paths.length,
    requests: [
      {
        method: 'POST',
        setupRequest: (request) => ({
          ...request,
          path: paths[next++ % paths.length] ?? '/',
          headers: { ...headers, 'idempotency-key': randomUUID() },
          body: body === undefined ? '' : JSON.stringify(body),
        }),
        onResponse: (status, reply) => {
          ended = performance.now();
          if (status >= 200 && status < 300) replies.push(reply);
          else refused ??= `${status} ${reply}`;
        },
      },
    ],
  });
  const seconds = (ended - begun) / 1000;
  if (refused !== undefined) throw new Error(`The service refused a request of the bench: ${refused}`);
  return { rate: replies.length / seconds, replies };
}
