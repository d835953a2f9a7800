import { Module } from '@nestjs/common';
import { DocsController } from './docs.controller.js';

/** Swagger UI at /docs and the document at /docs/openapi.json; imported by the platform. */
@Module({ controllers: [DocsController] })
export class DocsModule {}
