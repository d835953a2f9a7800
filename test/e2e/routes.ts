import { readFileSync } from 'node:fs';

/** As much of JSON Schema as docs/openapi.json uses for requests. */
export interface Schema {
  readonly type?: 'object' | 'array' | 'string' | 'integer' | 'boolean';
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema;
  readonly items?: Schema;
  readonly enum?: readonly string[];
  readonly format?: string;
  readonly description?: string;
  readonly example?: unknown;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly maxItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
}

export interface Parameter {
  readonly name: string;
  readonly schema: Schema;
}

/** An operation of the API, as its document tells it. */
export interface Route {
  /** `POST /v1/initiatives/{id}/publish` */
  readonly name: string;
  readonly method: string;
  readonly template: string;
  /** Whether a token is asked for; `optional`: it is looked at when there is one. */
  readonly access: 'open' | 'optional' | 'closed';
  readonly path: readonly Parameter[];
  readonly query: readonly Parameter[];
  readonly keyRequired: boolean;
  readonly versioned: boolean;
  readonly body?: { readonly schema: Schema; readonly example: Readonly<Record<string, unknown>> };
}

interface Described {
  readonly parameters?: readonly (Parameter & { readonly in: string; readonly required?: boolean })[];
  readonly security?: readonly Readonly<Record<string, unknown>>[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { schema: Schema; example?: object }>> };
}

export interface OpenApi {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Described>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

const methods = ['get', 'post', 'put', 'patch', 'delete'];
const document = JSON.parse(readFileSync('docs/openapi.json', 'utf8')) as OpenApi;

export const namesOf = ({ paths }: OpenApi): string[] =>
  Object.entries(paths).flatMap(([template, operations]) =>
    methods.filter((method) => method in operations).map((method) => `${method.toUpperCase()} ${template}`),
  );

/** Every route of the platform: a new one is in each matrix by itself. */
export const routes: readonly Route[] = namesOf(document).map((name) => {
  const [method = '', template = ''] = name.split(' ');
  const described = document.paths[template]?.[method.toLowerCase()] ?? {};
  const parameters = described.parameters ?? [];
  const named = (place: string) => parameters.filter((parameter) => parameter.in === place);
  const required = (header: string) => named('header').some((one) => one.name === header && one.required === true);
  const content = described.requestBody?.content['application/json'];
  return {
    name,
    method,
    template,
    access: accessOf(described),
    path: named('path'),
    query: named('query').map((parameter) => ({ ...parameter, schema: resolved(parameter.schema) })),
    keyRequired: required('Idempotency-Key'),
    versioned: required('If-Match'),
    ...(content && { body: { schema: resolved(content.schema), example: { ...content.example } } }),
  };
});

function accessOf({ security = [{ unsaid: [] }] }: Described): Route['access'] {
  if (security.length === 0) return 'open';
  return security.some((one) => Object.keys(one).length === 0) ? 'optional' : 'closed';
}

export function routeOf(name: string): Route {
  const route = routes.find((one) => one.name === name);
  if (!route) throw new Error(`docs/openapi.json has no ${name}`);
  return route;
}

/** The schema without references. @throws Error for one that leads nowhere */
function resolved(schema: Schema): Schema {
  const reference = (schema as { readonly $ref?: string }).$ref;
  if (reference !== undefined) {
    const target = document.components.schemas[reference.replace('#/components/schemas/', '')];
    if (!target) throw new Error(`docs/openapi.json refers to ${reference}, which is not there`);
    return resolved(target);
  }
  const { properties, items } = schema;
  return {
    ...schema,
    ...(items && { items: resolved(items) }),
    ...(properties && {
      properties: Object.fromEntries(Object.entries(properties).map(([name, one]) => [name, resolved(one)])),
    }),
  };
}
