import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { validate } from '@readme/openapi-parser';
import type { Operation, Paths } from '../../scripts/generate/openapi/complete-operations.js';
import { conforms } from '../../scripts/generate/openapi/conforms.js';
import { placeholder } from '../../scripts/generate/openapi/example-of.js';
import type { Schema, Schemas } from '../../scripts/generate/openapi/schema.js';

interface OpenApi {
  readonly openapi: string;
  readonly paths: Paths;
  readonly components: { readonly schemas: Schemas };
}

const read = (): OpenApi => JSON.parse(readFileSync('docs/openapi.json', 'utf8')) as OpenApi;
const { openapi, paths, components } = read();
const operations = Object.entries(paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => [`${method.toUpperCase()} ${path}`, operation] as const),
);

/** Request bodies and successful replies: what the operation takes and gives. */
function shownBodies({ requestBody, responses }: Operation): { schema?: Schema; example?: unknown }[] {
  const replies = Object.entries(responses).filter(([status]) => status.startsWith('2'));
  return [requestBody?.content, ...replies.map(([, { content }]) => content)].flatMap((content = {}) =>
    Object.values(content),
  );
}

const texts = (value: unknown): unknown[] =>
  typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [value];

describe('docs/openapi.json', () => {
  it('is OpenAPI 3.1', async () => {
    // The validator resolves references in place.
    const result = await validate(structuredClone(read()) as never);
    expect(result).toMatchObject({ valid: true });
    expect(openapi).toMatch(/^3\.1\./);
  });

  it('has operations with names of their own', () => {
    const names = operations.map(([, { operationId }]) => operationId);
    expect(names.length).toBeGreaterThan(60);
    expect(new Set(names).size).toBe(names.length);
  });

  it.each(operations)('%s says what it does, who may call it, and shows request and reply', (_, operation) => {
    expect(operation.summary).toEqual(expect.stringMatching(/\S/));
    expect(operation.security).toBeInstanceOf(Array);
    for (const { schema, example } of shownBodies(operation)) {
      expect(example).toBeDefined();
      expect(texts(example)).not.toContain(placeholder);
      expect({ example, conforms: conforms(example, schema ?? {}, components.schemas) }).toMatchObject({
        conforms: true,
      });
    }
  });
});
