import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Controller, Get, Param, Res } from '@nestjs/common';
import { ApiExcludeController, type OpenAPIObject } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Public } from '../access/public.js';
import { notFound } from '../problems/problem.js';
import { OpenApiHolder } from './openapi-holder.js';

const page = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Alianza API</title><link rel="stylesheet" href="/docs/assets/swagger-ui.css"></head>
<body><div id="swagger-ui"></div><script src="/docs/assets/swagger-ui-bundle.js"></script><script src="/docs/start.js"></script></body>
</html>
`;
const start = `SwaggerUIBundle({ url: '/docs/openapi.json', dom_id: '#swagger-ui', deepLinking: true });\n`;

/** Swagger UI's own files, and nothing else of the disk. */
const assets = new Map([
  ['swagger-ui.css', 'text/css; charset=utf-8'],
  ['swagger-ui-bundle.js', 'text/javascript; charset=utf-8'],
]);

/** The API for people to read and try. */
@Public()
@ApiExcludeController()
@Controller('docs')
export class DocsController {
  constructor(private readonly holder: OpenApiHolder) {}

  @Get()
  show(@Res() reply: FastifyReply): void {
    reply.type('text/html; charset=utf-8').send(page);
  }

  @Get('openapi.json')
  describe(): OpenAPIObject {
    return this.holder.document;
  }

  @Get('start.js')
  begin(@Res() reply: FastifyReply): void {
    reply.type('text/javascript; charset=utf-8').send(start);
  }

  @Get('assets/:name')
  async asset(@Param('name') name: string, @Res() reply: FastifyReply): Promise<void> {
    const type = assets.get(name);
    if (type === undefined) throw notFound();
    const folder = join(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'), '..');
    reply.type(type).send(await readFile(join(folder, name)));
  }
}
