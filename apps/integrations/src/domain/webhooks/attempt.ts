/** What one request to a receiver came to. */
export interface Attempt {
  /** Epoch milliseconds. */
  readonly at: number;
  readonly durationMs: number;
  /** Absent when there was no reply. */
  readonly reply?: AttemptReply;
  /** Why there was no reply, for programs: `timeout`, `forbidden_address`, `ECONNREFUSED`, `interrupted`. */
  readonly error?: string;
}

export interface AttemptReply {
  readonly status: number;
  readonly contentType?: string;
  readonly retryAfter?: string;
  /** The beginning of what was answered. */
  readonly body: string;
}

/** Of a request that this process cut since it ends: the receiver has not failed. */
export const interrupted = 'interrupted';

export type Verdict =
  | { readonly kind: 'delivered' }
  /** Nobody is there any more, and says so. */
  | { readonly kind: 'gone' }
  /** We cut it ourselves: it is sent again, and counts for nothing. */
  | { readonly kind: 'interrupted' }
  /** @param restMs how long the receiver asks to be left alone */
  | { readonly kind: 'failed'; readonly restMs?: number };

const longestRestMs = 24 * 60 * 60 * 1_000;

/**
 * As Standard Webhooks has it: any 2xx is success, 410 ends the endpoint, everything else is tried again; redirects
 * are not followed.
 * @see https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
 */
export function verdictOn({ at, reply, error }: Pick<Attempt, 'at' | 'reply' | 'error'>): Verdict {
  if (!reply) return { kind: error === interrupted ? 'interrupted' : 'failed' };
  if (reply.status >= 200 && reply.status < 300) return { kind: 'delivered' };
  if (reply.status === 410) return { kind: 'gone' };
  const restMs = [429, 503].includes(reply.status) ? restAsked(reply.retryAfter, at) : undefined;
  return { kind: 'failed', ...(restMs !== undefined && { restMs }) };
}

/** `Retry-After` in seconds or as a date (RFC 9110), at most a day. */
function restAsked(retryAfter: string | undefined, at: number): number | undefined {
  if (retryAfter === undefined) return undefined;
  const ms = /^\d{1,9}$/.test(retryAfter) ? Number(retryAfter) * 1_000 : Date.parse(retryAfter) - at;
  return Number.isNaN(ms) || ms <= 0 ? undefined : Math.min(ms, longestRestMs);
}
