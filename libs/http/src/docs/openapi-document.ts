import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';

type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;
const methods = ['get', 'post', 'put', 'patch', 'delete'] as const;

const problem = {
  type: 'object',
  required: ['type', 'title', 'status', 'detail', 'instance', 'correlationId'],
  properties: {
    type: { type: 'string', format: 'uri', example: 'https://alianza.example/problems/not_found' },
    title: { type: 'string' },
    status: { type: 'integer', minimum: 400, maximum: 599 },
    detail: { type: 'string' },
    instance: { type: 'string' },
    correlationId: { type: 'string' },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['pointer', 'code', 'message'],
        properties: { pointer: { type: 'string' }, code: { type: 'string' }, message: { type: 'string' } },
      },
    },
  },
};

/** What holds for all routes, for who begins here. */
const introduction = `Post initiatives, find partners, form alliances and follow them to results.

- **To begin**, \`POST /v1/auth/sign-in\` answers an \`accessToken\` that goes into \`Authorization: Bearer …\`, and for how many seconds it is good; \`POST /v1/auth/refresh\` gives the next one. A program takes its API key to \`POST /v1/auth/token\`.
- **For whom**: who acts for several organisations names one in \`Alianza-Organization\`. Roles stand in the token: after founding or joining an organisation, refresh it.
- **Once**: a POST with an \`Idempotency-Key\` that is sent again within a day gets the reply of the first time. Some routes ask for one.
- **No change is lost**: PATCH and PUT send the \`ETag\` of what was read in \`If-Match\`.
- **Lists** come in pages: \`nextCursor\` is sent as \`cursor\`, until it is null.
- **Codes** are those of \`GET /v1/code-lists\`. Texts for people are by language, \`{"es": "…"}\`; \`Accept-Language\` (es, en, pt, fr) picks the one of labels, notices and errors.
- **Errors** are problem details (RFC 9457). docs/problems.md says when each happens and what to do.
- **What follows** from a request carries the id that it is answered with in \`X-Correlation-Id\`: \`GET /v1/trails/{correlationId}\`.`;

/** OpenAPI 3.1 of everything that the application serves under `/v1`. */
export function openApiDocument(app: INestApplication): OpenAPIObject {
  const config = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Alianza')
    .setDescription(introduction)
    .setVersion('1')
    .setLicense('AGPL-3.0-or-later', 'https://www.gnu.org/licenses/agpl-3.0.html')
    .addBearerAuth({ type: 'http', scheme: 'bearer', bearerFormat: 'JWT' }, 'alianza')
    .build();
  const document = SwaggerModule.createDocument(app, config);
  document.components = {
    ...document.components,
    schemas: { ...document.components?.schemas, Problem: problem as never },
  };
  for (const path of Object.values(document.paths)) {
    for (const method of methods) complete(path[method]);
  }
  return document;
}

function complete(operation: Operation | undefined): void {
  if (!operation) return;
  operation.responses = {
    ...operation.responses,
    default: {
      description: 'Problem details (RFC 9457).',
      content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
    },
  };
}
