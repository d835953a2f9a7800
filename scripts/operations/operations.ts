import { type ServiceName, services } from '#contracts';
import type { ApiClient, ApiReply } from '#testing';
import { OperationsError } from './operations-error.js';

/** A subject whose events wait, as `GET /v1/operations/{service}/parked` tells it. */
export interface ParkedSubject {
  readonly id: string;
  readonly group: string;
  readonly subject: string;
  readonly reason: string;
  readonly cause: string;
  readonly waiting: number;
  /** Absent: only a person helps. */
  readonly retryAt?: string;
}

export interface Lag {
  readonly outboxDepth: number;
  readonly outboxAgeSeconds: number;
  readonly dueTimers: number;
  readonly groups: readonly { readonly group: string; readonly lag: number; readonly parked: number }[];
}

export interface Mended {
  readonly applied: number;
  readonly parked: boolean;
  readonly cause?: string;
}

/** As much of a problem document as a person at the terminal is told. */
interface Refusal {
  readonly title?: string;
  readonly detail?: string;
  readonly errors?: readonly { readonly message: string }[];
}

/** The secretariat's operations on a running system. */
export class Operations {
  constructor(private readonly client: ApiClient) {}

  /** All of them, page by page. */
  async parked(service: ServiceName): Promise<ParkedSubject[]> {
    const found: ParkedSubject[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const query: string = cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`;
      const page: { items: ParkedSubject[]; nextCursor: string | null } = await this.get(
        `/v1/operations/${service}/parked?limit=100${query}`,
      );
      found.push(...page.items);
      cursor = page.nextCursor;
    }
    return found;
  }

  lag(service: ServiceName): Promise<Lag> {
    return this.get(`/v1/operations/${service}/lag`);
  }

  /** Tries the waiting events again, in order. */
  redrive(service: ServiceName, id: string, reason: string): Promise<Mended> {
    return this.post(`/v1/operations/${service}/parked/${id}/redrive`, { reason });
  }

  /** Gives the first waiting event up and goes on with the next. */
  discard(service: ServiceName, id: string, reason: string): Promise<Mended> {
    return this.post(`/v1/operations/${service}/parked/${id}/discard`, { reason });
  }

  /** Begins to make a projection again from all that ever happened. */
  async rebuild(service: ServiceName, group: string, reason: string): Promise<void> {
    await this.post(`/v1/operations/${service}/rebuild`, { group, reason });
  }

  private async get<T>(path: string): Promise<T> {
    return bodyOf(await this.client.call<T>('GET', path));
  }

  private async post<T>(path: string, body: object): Promise<T> {
    return bodyOf(await this.client.call<T>('POST', path, { body, headers: { 'accept-language': 'en' } }));
  }
}

/** The services that a command speaks of: the one named, or all. @throws OperationsError */
export function servicesNamed(name: string | undefined): readonly ServiceName[] {
  if (name === undefined) return services;
  const service = services.find((known) => known === name);
  if (!service) throw new OperationsError(`There is no service "${name}"; there are ${services.join(', ')}.`);
  return [service];
}

/** @throws OperationsError, in the words of whoever refused */
export function bodyOf<T>({ status, body }: ApiReply<T>): T {
  if (status === 200) return body;
  const { detail, title, errors = [] } = body as Refusal;
  const said = detail ?? title ?? `The request was answered with ${status}.`;
  throw new OperationsError([said, ...errors.map(({ message }) => message)].join(' '));
}
