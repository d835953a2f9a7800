import type { ApiClient } from '#testing';

/** One desk with its token. */
export class MatchingClient {
  constructor(
    private readonly api: ApiClient,
    private readonly token: string,
  ) {}

  call<T = Record<string, unknown>>(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ) {
    const options = { headers: { authorization: `Bearer ${this.token}`, ...headers }, idempotencyKey: false } as const;
    return this.api.call<T>(method, path, body === undefined ? options : { ...options, body });
  }
}
