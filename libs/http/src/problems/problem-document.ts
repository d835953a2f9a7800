import type { Language } from '#taxonomy';
import { fieldMessage } from './field-texts.js';
import { formatMessage } from './format-message.js';
import type { Facts, Problem } from './problem.js';
import type { ProblemCatalogue } from './problem-catalogue.js';
import { spokenState } from './spoken-state.js';

const problemMediaType = 'application/problem+json';
const typePrefix = 'https://alianza.example/problems/';

export interface ProblemDocument {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  /** The path of the request. */
  readonly instance: string;
  readonly correlationId: string;
  readonly errors?: readonly { readonly pointer: string; readonly code: string; readonly message: string }[];
  readonly [fact: string]: unknown;
}

export interface Occurrence {
  readonly instance: string;
  readonly correlationId: string;
  readonly language: Language;
}

/** The problem as RFC 9457 has it, in the reader's language. */
export function problemDocument(problem: Problem, at: Occurrence, catalogue: ProblemCatalogue): ProblemDocument {
  const { slug, status, facts, errors } = problem;
  const definition = catalogue.find(slug) ?? catalogue.find(status >= 500 ? 'internal_error' : 'invalid_request');
  const text = definition?.texts[at.language] ?? { title: slug, detail: slug };
  const spoken = { ...facts, ...spokenState(facts, at.language) };
  return {
    ...toldFacts(facts),
    type: typePrefix + slug,
    title: formatMessage(text.title, at.language, spoken),
    status,
    detail: formatMessage(text.detail, at.language, spoken),
    instance: at.instance,
    correlationId: at.correlationId,
    ...(errors && {
      errors: errors.map((error) => ({
        pointer: error.pointer,
        code: error.code,
        message: fieldMessage(error, at.language),
      })),
    }),
  };
}

/** What has a header of its own is not said twice. */
const inHeaders = new Set(['retryAfterSeconds', 'allow']);

const toldFacts = (facts: Facts): Facts =>
  Object.fromEntries(Object.entries(facts).filter(([name]) => !inHeaders.has(name)));

/** The headers that the status asks for (RFC 9110). */
export function problemHeaders({ status, facts }: Problem): Record<string, string> {
  const headers: Record<string, string> = { 'content-type': problemMediaType, 'cache-control': 'no-store' };
  if (status === 401) headers['www-authenticate'] = 'Bearer realm="alianza"';
  if (typeof facts.retryAfterSeconds === 'number') headers['retry-after'] = String(facts.retryAfterSeconds);
  if (Array.isArray(facts.allow)) headers.allow = facts.allow.join(', ');
  return headers;
}
