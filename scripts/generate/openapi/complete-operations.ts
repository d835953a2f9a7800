import type { Access } from '../platform-description.js';
import { type DocComments, firstSentence } from '../doc-comments.js';
import { type ExampleSource, exampleOf } from './example-of.js';
import type { Schema } from './schema.js';
import { streams } from './vocabulary.js';

interface Media {
  schema?: Schema;
  example?: unknown;
}

interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  description?: string;
  schema?: Schema;
  example?: unknown;
}

interface Reply {
  description: string;
  headers?: Record<string, { description: string; schema: Schema }>;
  content?: Record<string, Media>;
}

export interface Operation {
  operationId: string;
  summary?: string;
  parameters?: Parameter[];
  requestBody?: { content: Record<string, Media> };
  responses: Record<string, Reply>;
  security?: Record<string, string[]>[];
}

export type Paths = Record<string, Record<string, Operation>>;

export interface Facts {
  readonly access: Access;
  readonly comments: DocComments;
  readonly examples: ExampleSource;
}

/** Adds to each operation what holds for all of them (who may call it, its headers), and an example of request and reply. */
export function completeOperations(paths: Paths, facts: Facts): void {
  for (const [path, operations] of Object.entries(paths)) {
    for (const [method, operation] of Object.entries(operations)) complete(operation, method, path, facts);
  }
}

function complete(operation: Operation, method: string, path: string, facts: Facts): void {
  const { operationId } = operation;
  const comment = facts.comments.get(operationId.replace('_', '.'));
  operation.summary ??= comment && firstSentence(comment).replace(/\.$/, '');
  const access = facts.access.get(operationId) ?? 'closed';
  operation.security = security[access];
  operation.parameters = [...(operation.parameters ?? []), ...headersOf(operation, method, path, access === 'closed')];
  for (const parameter of operation.parameters) showParameter(parameter, path, facts.examples);
  showBodies(operation.requestBody?.content, path, facts.examples);
  for (const [status, reply] of Object.entries(operation.responses)) {
    if (!/^2/.test(status)) continue;
    completeReply(reply, status, method);
    showBodies(reply.content, path, facts.examples);
  }
}

const security: Readonly<Record<'public' | 'anonymous_allowed' | 'closed', Record<string, string[]>[]>> = {
  public: [],
  anonymous_allowed: [{}, { alianza: [] }],
  closed: [{ alianza: [] }],
};

function headersOf(operation: Operation, method: string, path: string, closed: boolean): Parameter[] {
  const given = new Set(operation.parameters?.map(({ name }) => name));
  const headers: Parameter[] = [];
  if (closed) headers.push(header('Alianza-Organization', false, 'The organisation acted for.', { format: 'uuid' }));
  if (method === 'patch' || method === 'put') {
    headers.push(
      header('If-Match', true, 'The `ETag` of the version that is changed.', { pattern: '^"\\d+"$' }, '"3"'),
    );
  }
  if (method === 'post' && !path.startsWith('/v1/auth/')) {
    const meaning = 'Chosen by the client; the same key within 24 h replays the reply.';
    headers.push(header('Idempotency-Key', false, meaning, { minLength: 8, maxLength: 128 }, 'desk-2027-01-15-0001'));
  }
  return headers.filter(({ name }) => !given.has(name));
}

const header = (name: string, required: boolean, description: string, schema: Schema, example?: string): Parameter => ({
  name,
  in: 'header',
  required,
  description,
  schema: { type: 'string', ...schema },
  ...(example !== undefined && { example }),
});

/** Path parameters are ids or names; a filter that may be left out needs no example. */
function showParameter(parameter: Parameter, path: string, examples: ExampleSource): void {
  if (parameter.in !== 'path') return;
  const isId = /(^id|Id)$/.test(parameter.name) && parameter.schema?.pattern === undefined;
  if (isId) parameter.schema = { ...parameter.schema, format: 'uuid' };
  const until = path.slice(0, path.indexOf(`/{${parameter.name}}`));
  const about = parameter.name === 'id' ? `${aboutOf(until)}Id` : parameter.name;
  parameter.example ??= exampleOf(parameter.schema ?? {}, examples, about);
}

function showBodies(content: Record<string, Media> | undefined, path: string, examples: ExampleSource): void {
  for (const [type, media] of Object.entries(content ?? {})) {
    media.example ??= streams[type] ?? (media.schema && exampleOf(media.schema, examples, aboutOf(path)));
  }
}

/** `/v1/alliances/{id}/invitations/{invitationId}/accept` → `invitation`: what the last plural of the path is about. */
function aboutOf(path: string): string {
  const plural = path.split('/').findLast((segment) => /^(people|[a-z-]+s)$/.test(segment)) ?? '';
  return plural === 'people' ? 'person' : plural.replace(/s$/, '');
}

function completeReply(reply: Reply, status: string, method: string): void {
  reply.description ||= descriptions[status] ?? 'Done.';
  reply.headers = {
    'X-Correlation-Id': told('On every event, log line and notice that the request caused.'),
    ...(status === '201' && { Location: told('The address of what was made.') }),
    ...((method === 'patch' || method === 'put') && { ETag: told('The version after the change.') }),
    ...reply.headers,
  };
}

const descriptions: Readonly<Record<string, string>> = {
  '200': 'The answer.',
  '201': 'Made.',
  '204': 'Done; there is nothing to add.',
};

const told = (description: string): { description: string; schema: Schema } => ({
  description,
  schema: { type: 'string' },
});
