import { type DynamicModule, Global, Module } from '@nestjs/common';
import { OpenApiHolder } from '../docs/openapi-holder.js';
import { HealthController } from '../health/health.controller.js';
import { ProblemCatalogue } from '../problems/problem-catalogue.js';
import { HttpProcess } from './http-process.js';
import { ServiceScopes } from './service-scopes.js';

/** What there is once a process, whatever services it runs. */
@Global()
@Module({})
export class HttpRootModule {
  static with(catalogue: ProblemCatalogue): DynamicModule {
    return {
      module: HttpRootModule,
      controllers: [HealthController],
      providers: [HttpProcess, OpenApiHolder, ServiceScopes, { provide: ProblemCatalogue, useValue: catalogue }],
      exports: [HttpProcess, OpenApiHolder, ServiceScopes, ProblemCatalogue],
    };
  }
}
