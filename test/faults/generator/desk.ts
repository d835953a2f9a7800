import { setTimeout as pace } from 'node:timers/promises';
import { v7 as uuid } from 'uuid';
import { ApiClient } from '#testing';
import type { CommandKind, Ledger } from './ledger.js';

export interface DeskAccount {
  readonly email: string;
  readonly password: string;
}

export interface Acknowledged<T> {
  readonly body: T;
  /** Whether the answer was the stored one of an earlier try. */
  readonly replayed: boolean;
}

export interface CommandText {
  readonly kind: CommandKind;
  readonly about: string;
  readonly path: string;
  readonly body?: object;
}

/** Longer than any answer may take: what takes longer hangs. */
const patienceMs = 20_000;
const betweenTriesMs = 100;
const giveUpMs = 120_000;

/** A desk that does not let go: it repeats a command with the same key until it is acknowledged. */
export class PersistentDesk {
  constructor(
    readonly client: ApiClient,
    private readonly account: DeskAccount,
    private readonly ledger: Ledger,
  ) {}

  get organizationId(): string {
    return this.client.organizationId ?? '';
  }

  /** @throws Error when the answer is neither a success nor one that a later try may mend */
  async command<T>({ kind, about, path, body }: CommandText): Promise<Acknowledged<T>> {
    const key = uuid();
    const command = this.ledger.open(key, kind, about);
    const began = performance.now();
    while (performance.now() - began < giveUpMs) {
      const startedAt = performance.now();
      const response = await this.post(new URL(path, this.client.baseUrl), key, body);
      const ms = performance.now() - startedAt;
      const retryAfter = response?.headers.has('retry-after') ?? false;
      command.attempts.push({ ms, startedAt, retryAfter, ...(response && { status: response.status }) });
      if (response?.ok) {
        command.acknowledged = true;
        return { body: response.body as T, replayed: response.headers.get('idempotency-replayed') === 'true' };
      }
      if (response?.status === 401) await this.signInAgain();
      else if (response && !mayPass(response)) throw new Error(`${path} answered ${JSON.stringify(response.body)}`);
      await pace(betweenTriesMs);
    }
    throw new Error(`${path} was not acknowledged within ${giveUpMs / 1000} s`);
  }

  /** What is at the path; undefined when there is no good answer now. */
  async look<T>(path: string): Promise<T | undefined> {
    // A service that is down is the scenario's business.
    const reply = await this.client.call<T>('GET', path).catch(() => undefined);
    if (reply?.status === 401) await this.signInAgain();
    return reply?.status === 200 ? reply.body : undefined;
  }

  private async post(url: URL, key: string, body?: object): Promise<Answer | undefined> {
    try {
      const response = await fetch(url, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${this.client.token}`,
          'alianza-organization': this.organizationId,
          'idempotency-key': key,
          ...(body && { 'content-type': 'application/json' }),
        },
        ...(body && { body: JSON.stringify(body) }),
        signal: AbortSignal.timeout(patienceMs),
      });
      const { ok, status, headers } = response;
      return { ok, status, headers, body: await response.json() };
    } catch {
      // No answer, or half of one: whether it was done is for the next try to find out.
      return undefined;
    }
  }

  /** Tokens last ten minutes: less than a long scenario. */
  async signInAgain(): Promise<void> {
    // Not the refresh token: the answer to its use may have been lost, and a second use ends the session.
    await this.client.signIn(this.account.email, this.account.password).catch(() => undefined);
  }
}

interface Answer {
  readonly ok: boolean;
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

/** The first try is still at work (409), or the service cannot now. */
const mayPass = ({ status, body }: Answer): boolean =>
  status >= 500 || (status === 409 && JSON.stringify(body).includes('request_in_progress'));
