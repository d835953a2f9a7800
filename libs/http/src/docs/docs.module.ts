import { Module } from '@nestjs/common';
import { DocsController } from './docs.controller.js';
import { FrontDoorController } from './front-door.controller.js';

/** Swagger UI at /docs, where the bare address leads, and the document at /docs/openapi.json; imported by the platform. */
@Module({ controllers: [DocsController, FrontDoorController] })
export class DocsModule {}
