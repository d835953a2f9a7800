/** What is wrong with one value of the request. */
export interface FieldError {
  /** JSON Pointer (RFC 6901) into the body, or `/name` of a parameter; empty: the body itself. */
  readonly pointer: string;
  /** Stable, snake_case: `required`, `too_long`, `unknown_code`. */
  readonly code: string;
  /** What the message in the reader's language mentions: `{ max: 300 }`. */
  readonly params?: Readonly<Record<string, string | number>>;
}

export type Fact = string | number | boolean | null | readonly string[];
export type Facts = Readonly<Record<string, Fact>>;

/**
 * A refusal that the API documents (RFC 9457). Facts are told as extension members beside `type` and `title`,
 * and fill the texts in the reader's language; they never hold what the caller may not know.
 */
export class Problem extends Error {
  constructor(
    /** Entry of the problem catalogue, snake_case. */
    readonly slug: string,
    readonly status: number,
    readonly facts: Facts = {},
    readonly errors?: readonly FieldError[],
  ) {
    super(slug);
  }
}

/** 404: absent, or not readable by this caller, which is the same answer. */
export const notFound = (): Problem => new Problem('not_found', 404);

/** 403: readable, but not allowed; `reason` is a snake_case code for programs. */
export const forbidden = (reason: string): Problem => new Problem('forbidden', 403, { reason });

/** 409: the present state does not allow it; say the state in the facts. */
export const conflict = (slug: string, facts: Facts = {}): Problem => new Problem(slug, 409, facts);

/** 400: the request is not acceptable as written. */
export const invalid = (errors: readonly FieldError[]): Problem => new Problem('invalid_request', 400, {}, errors);

/** 412: `If-Match` names a version that is no longer the current one. */
export const staleVersion = (): Problem => new Problem('stale_version', 412);

/** 503 with `Retry-After`: something that this service stands on does not answer. */
export const unavailable = (): Problem => new Problem('unavailable', 503, { retryAfterSeconds: 2 });
